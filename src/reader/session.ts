import type { Library } from '../library/library.ts';
import type { UserState } from '../library/user-state.ts';
import { createAnswers } from './answers/answers.ts';
import { type PickerSightInput, pickerSight } from './answers/picker-sight.ts';
import { remember } from './answers/remember.ts';
import { chooseItem } from './commands/choose-item.ts';
import type { CommandContext } from './commands/command.ts';
import { hintsFor } from './commands/hints.ts';
import { keepInStep } from './commands/keep-in-step.ts';
import { type Keymap, makeKeymap } from './commands/keymap.ts';
import { paletteCommands } from './commands/palette-commands.ts';
import { COMMANDS } from './commands/table.ts';
import { takeInput } from './commands/take-input.ts';
import { guideText } from './rows/guide/guide-text.ts';
import { loadMarkdownRows, type MarkdownRows } from './rows/guide/markdown-rows.ts';
import { helpRows } from './rows/help-rows.ts';
import type { PickerItem } from './rows/pickers/picker-items.ts';
import { type Line, screenLines } from './rows/screen-rows.ts';
import type { PickerLayer } from './state/layers.ts';
import { startState } from './state/start.ts';
import { update } from './state/update.ts';
import type { InputEvent, Terminal } from './terminal/terminal.ts';
import { makeTheme } from './theme/theme.ts';

/** A reading of a pile: the state, what changes it, and what it looks like. */
export interface Session {
  readonly context: CommandContext;
  readonly keymap: Keymap;
  input(event: InputEvent): void;
  /** The library has more, or other, answers. */
  libraryChanged(): void;
  resized(): void;
  /** Called after every change that can be seen. */
  onChange(listener: () => void): void;
  screen(): readonly Line[];
  /** What pickers are made from. */
  readonly pickerInput: PickerSightInput;
  /** An item of the open picker was chosen. */
  picked(layer: PickerLayer, item: PickerItem): void;
}

export interface SessionOptions {
  readonly library: Library;
  readonly user: UserState;
  readonly terminal: Terminal;
  readonly ownKeys: ReadonlyMap<string, readonly string[]>;
  readonly quit: () => void;
  /** Gives a key to the picker that Ink shows. */
  readonly pick: (key: 'up' | 'down' | 'enter') => void;
}

/** A message stays so long; errors stay until a key. */
const MESSAGE_MS = 4_000;

/** After so long one is taken to read what is shown. */
const HOLD_AFTER_MS = 4_000;

export function startSession({ library, user, terminal, ownKeys, quit, pick }: SessionOptions): Session {
  let state = startState(terminal.columns, terminal.rows, user.preferences);
  let listener: () => void = () => undefined;
  let timer: NodeJS.Timeout | null = null;
  const answers = createAnswers(library, user);
  let theme = makeTheme(terminal.capabilities);
  const keymap = makeKeymap(COMMANDS, ownKeys);
  let markdown: MarkdownRows | null = null;
  let markdownAsked = false;
  const help = remember(
    (query: string, cells: number) => [query, cells, theme, markdown],
    (query, cells) => {
      const guide = markdown?.(guideText(theme.glyphs), cells) ?? [];
      return helpRows(query, cells, theme, COMMANDS, keymap.keysOf, guide);
    },
  );
  const context: CommandContext = {
    get state() {
      return state;
    },
    answers,
    marks: user,
    user,
    get theme() {
      return theme;
    },
    help,
    picker: (layer) => pickerSight(pickerInput, layer),
    outside: {
      suspend: terminal.suspend,
      redraw: terminal.redraw,
      openUrl: terminal.openUrl,
      copy: terminal.copy,
      quit,
      pick,
    },
    act(action) {
      state = update(state, action);
    },
    say(text, kind = 'info') {
      state = update(state, { type: 'say', message: { text, kind } });
      if (timer) clearTimeout(timer);
      timer = null;
      if (kind === 'error') return;
      timer = setTimeout(() => {
        timer = null;
        state = update(state, { type: 'say', message: null });
        listener();
      }, MESSAGE_MS).unref();
    },
  };
  const pickerInput: PickerSightInput = {
    get state() {
      return state;
    },
    get theme() {
      return theme;
    },
    answers,
    marks: user,
    user,
    help,
    paletteCommands: () => paletteCommands(context, keymap),
  };
  // Until something was done, or some time has passed, the newest article is shown, whatever was read first.
  let holds = false;
  setTimeout(() => {
    holds = true;
    keepInStep(context, holds);
  }, HOLD_AFTER_MS).unref();
  const settle = () => {
    keepInStep(context, holds);
    listener();
    if (markdownAsked || state.layers.at(-1)?.kind !== 'help') return;
    markdownAsked = true;
    void loadMarkdownRows().then((rows) => {
      markdown = rows;
      listener();
    });
  };
  return {
    context,
    keymap,
    input(event) {
      holds = true;
      keepInStep(context, holds);
      if (state.message) context.act({ type: 'say', message: null });
      takeInput(context, keymap, event);
      settle();
    },
    libraryChanged() {
      answers.refresh();
      settle();
    },
    resized() {
      const { colorDepth, unicode, background } = terminal.capabilities;
      const { look } = theme;
      if (look.colorDepth !== colorDepth || look.unicode !== unicode || look.background !== background)
        theme = makeTheme(terminal.capabilities);
      context.act({ type: 'resize', columns: terminal.columns, rows: terminal.rows });
      settle();
    },
    onChange(tell) {
      listener = tell;
    },
    screen: () => screenLines(pickerInput, hintsFor(context, keymap)),
    pickerInput,
    picked(layer, item) {
      chooseItem(context, layer, item);
      settle();
    },
  };
}
