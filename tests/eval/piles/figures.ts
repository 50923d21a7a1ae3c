/** Named figures of one pile, and what differed from the gold. Shares are 0 to 100, `count`s are plain numbers. */
export class Figures {
  readonly values = new Map<string, number>();
  readonly differences: string[] = [];

  share(name: string, value: number): void {
    this.values.set(name, Math.round(value * 1000) / 10);
  }
  count(name: string, value: number): void {
    this.values.set(name, value);
  }
  differ(...words: readonly (string | number | null | undefined)[]): void {
    this.differences.push(words.join(' '));
  }
}
