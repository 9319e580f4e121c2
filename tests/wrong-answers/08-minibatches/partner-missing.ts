/**
 * @belief   map goes through the first list, and the second will have as many items.
 * @origin   TypeScript asks for the `as B`, and with it the question whether there is a partner is gone.
 * @replaces 1-zip.ts
 * @does     makes a pair for each item of the first list, even where the second has no partner: then
 *           undefined stands there.
 * @mend     Compare the two lengths before you pair anything, and throw an Error that holds both.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.map((item, i) => [item, second[i] as B]);
}
