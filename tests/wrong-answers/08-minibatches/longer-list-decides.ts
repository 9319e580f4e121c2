/**
 * @belief   No item may get lost, so the longer list says how many pairs there are.
 * @origin   zip_longest of Python does it.
 * @replaces 1-zip.ts
 * @does     makes as many pairs as the longer list has items, with undefined for what is missing.
 * @mend     Compare the two lengths before you pair anything, and throw an Error that holds both.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, i) => [first[i] as A, second[i] as B]);
}
