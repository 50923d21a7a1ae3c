/** One thing the user did. */
export type InputEvent =
  | {
      readonly kind: 'key';
      /** The character for printable keys, else "enter", "escape", "tab", "up", "pagedown", "f1" and the like. */
      readonly name: string;
      readonly ctrl: boolean;
      readonly meta: boolean;
      readonly shift: boolean;
      /** What a key types; empty for named keys and with ctrl or meta. */
      readonly text: string;
    }
  | {
      readonly kind: 'mouse';
      readonly action: 'press' | 'wheel-up' | 'wheel-down';
      /** Cells from the top left corner, counted from 0. */
      readonly column: number;
      readonly row: number;
    }
  | { readonly kind: 'paste'; readonly text: string };

/** A string sequence by which the terminal answers a question. */
export interface Answer {
  readonly kind: 'answer';
}

/** What was read for an event: keys for those who parse them themselves, answers whole, nothing for mouse and paste. */
export interface RawInput {
  readonly event: InputEvent | Answer;
  readonly sequence: string;
}
