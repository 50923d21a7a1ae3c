declare module 'ink-own-output' {
  /** The part of Ink's internal class that is used here. */
  export default class Output {
    constructor(options: { width: number; height: number });
    write(
      x: number,
      y: number,
      text: string,
      options: { transformers: readonly ((line: string, index: number) => string)[] },
    ): void;
    clip(clip: object): void;
    unclip(): void;
    get(): { output: string; height: number };
  }
}

declare module 'ink-own-sanitize' {
  export default function sanitizeAnsi(text: string): string;
}
