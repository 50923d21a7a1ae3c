/** A pattern over words and classes, and the name of the builder that makes an expression of what it matched. */
export interface Rule {
  readonly pattern: string;
  readonly build: string;
}
