declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  type Style = (text: string) => string;

  /** The options that are used here; styles are given finished text. */
  export interface TerminalOptions {
    readonly heading?: Style;
    readonly firstHeading?: Style;
    readonly strong?: Style;
    readonly em?: Style;
    readonly codespan?: Style;
    readonly code?: Style;
    readonly paragraph?: Style;
    readonly listitem?: Style;
    readonly blockquote?: Style;
    readonly hr?: Style;
    readonly html?: Style;
    readonly table?: Style;
    readonly del?: Style;
    readonly link?: Style;
    readonly href?: Style;
    readonly emoji?: boolean;
    readonly reflowText?: boolean;
    readonly showSectionPrefix?: boolean;
    readonly tab?: number;
  }

  export function markedTerminal(options?: TerminalOptions): MarkedExtension;
}
