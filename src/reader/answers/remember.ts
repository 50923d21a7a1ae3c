/** A function that gives its last answer again while what the answer rests on is the same. */
export function remember<Asked extends readonly unknown[], Answer>(
  restsOn: (...asked: Asked) => readonly unknown[],
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly key: readonly unknown[]; readonly answer: Answer } | null = null;
  return (...asked) => {
    const key = restsOn(...asked);
    if (!last || !same(last.key, key)) last = { key, answer: answer(...asked) };
    return last.answer;
  };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
