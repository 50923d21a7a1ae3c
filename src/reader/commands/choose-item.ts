import type { Correction, NameKey } from '../../entities/corrections.ts';
import { addToQuery } from '../../library/filter/quote.ts';
import type { Sort } from '../../library/library.ts';
import type { EntityType } from '../../model/entity.ts';
import type { PickerItem } from '../rows/pickers/picker-items.ts';
import { cardLayer, type PickerLayer, pickerLayer } from '../state/layers.ts';
import type { CommandContext } from './command.ts';
import { runCommand } from './run-command.ts';
import { setQuery } from './set-query.ts';
import { COMMANDS } from './table.ts';

/** What comes of choosing an item of a picker. */
export function chooseItem(context: CommandContext, layer: PickerLayer, item: PickerItem): void {
  const { act, say, user } = context;
  if (item.whyNot !== undefined) {
    say(item.whyNot);
    return;
  }
  const { value } = item;
  act({ type: 'close' });
  switch (layer.picker) {
    case 'sort':
      act({ type: 'list', change: { sort: value as Sort, line: 0 } });
      user.setPreferences({ sort: value as Sort });
      return;
    case 'facets':
      setQuery(context, addToQuery(context.state.list.query, value));
      return;
    case 'queries':
      setQuery(context, value);
      return;
    case 'links':
      act({ type: 'open', layer: cardLayer({ type: 'link', url: value }) });
      return;
    case 'outline':
      act({ type: 'go', to: { focus: 'article', top: Number(value) } });
      return;
    case 'names':
      act({ type: 'open', layer: cardLayer({ type: 'name', entity: value }) });
      return;
    case 'palette': {
      const command = COMMANDS.find(({ id }) => id === value);
      if (command) runCommand(context, command);
      return;
    }
    default:
      if (layer.name) correct(context, layer, layer.name, value);
  }
}

function correct(context: CommandContext, layer: PickerLayer, name: NameKey, value: string): void {
  const { act, answers } = context;
  if (layer.picker === 'retype') {
    apply(context, { kind: 'retype', name, to: value as EntityType }, `‘${name.form}’ is ${value}`);
    return;
  }
  if (layer.picker === 'merge') {
    const into = answers.library.entity(value);
    if (into)
      apply(
        context,
        { kind: 'merge', from: name, into: { form: into.name, type: into.type } },
        `‘${name.form}’ is ${into.name}`,
      );
    return;
  }
  const [what, ...rest] = value.split(':');
  const form = rest.join(':');
  if (what === 'merge' || what === 'retype') act({ type: 'open', layer: pickerLayer(what, name) });
  else if (what === 'split') apply(context, { kind: 'split', name: { ...name, form } }, `‘${form}’ stands apart`);
  else if (what === 'ignore') apply(context, { kind: 'ignore', name: { ...name, form } }, `‘${form}’ is no name`);
}

/** Puts a name right for this run and all later ones. */
function apply({ act, user, answers, say }: CommandContext, correction: Correction, title: string): void {
  const before = user.corrections;
  const after = [...before, correction];
  act({ type: 'close-all' });
  act({ type: 'can-undo', step: { kind: 'corrections', title, corrections: before } });
  user.setCorrections(after);
  answers.library.correct(after);
  say(`${title}. Names are linked anew; u takes it back`);
}
