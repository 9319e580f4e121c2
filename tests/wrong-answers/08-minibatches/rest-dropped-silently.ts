/**
 * @belief   zip ends with the shorter list: a list of tuples, that's all it is.
 * @origin   Python's zip does just that, and the reason why the pairs matter has been left out.
 * @replaces 1-zip.ts
 * @does     pairs as many items as the shorter list has, and drops the rest without an error.
 * @mend     Two different lengths are a mistake in the data: throw an Error that holds both. See section 1.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).map((item, i) => [item, second[i] as B]);
}
