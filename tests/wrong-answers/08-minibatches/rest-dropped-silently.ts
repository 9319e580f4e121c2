/**
 * @belief   zip ends with the shorter list: a list of tuples, that's all it is.
 * @origin   Python's zip does just that, and the reason why the pairs matter has been left out.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip refuses lists of different lengths, and names both
 * @says     the items without a partner were dropped
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).map((item, i) => [item, second[i] as B]);
}
