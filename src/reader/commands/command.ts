import type { Marks } from '../../library/library.ts';
import type { UserState } from '../../library/user-state.ts';
import type { Answers } from '../answers/answers.ts';
import type { PickerSight } from '../answers/picker-sight.ts';
import type { Row } from '../rows/row.ts';
import type { Action } from '../state/actions.ts';
import type { PickerLayer } from '../state/layers.ts';
import type { ReaderState } from '../state/state.ts';
import type { Theme } from '../theme/theme.ts';

/** What commands may do outside of the state. */
export interface Outside {
  suspend(): void;
  redraw(): void;
  openUrl(url: string): boolean;
  copy(text: string): void;
  quit(): void;
  /** Gives a key to the picker that is open. */
  pick(key: 'up' | 'down' | 'enter'): void;
}

/** What a command works with. `state` is that of the moment; `act` changes it at once. */
export interface CommandContext {
  readonly state: ReaderState;
  readonly answers: Answers;
  readonly marks: Marks;
  readonly user: UserState;
  readonly theme: Theme;
  readonly outside: Outside;
  help(query: string, cells: number): readonly Row[];
  /** Where a picker stands and what it offers. */
  picker(layer: PickerLayer): PickerSight;
  act(action: Action): void;
  say(text: string, kind?: 'info' | 'error'): void;
}

/** Where a command's keys hold. */
export type Where = 'everywhere' | 'moving' | 'list' | 'article' | 'timeline' | 'card';

export interface Command {
  readonly id: string;
  readonly where: Where;
  readonly keys: readonly string[];
  /** A few words, as a verb: "next name". */
  readonly title: string;
  /** One or two words for the footer; absent is never shown there. */
  readonly hint?: string;
  /** True, or why it does not apply now, as a sentence without its full stop. */
  readonly when?: (context: CommandContext) => true | string;
  readonly run: (context: CommandContext) => void;
}
