/**
 * @belief   zip numbers the items.
 * @origin   zip is confused with enumerate.
 * @replaces 1-zip.ts
 * @does     pairs each item of the first list with its place, and never looks into the second list.
 * @mend     The partner is what lies at that place in `second`.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.map((item, i) => [item, i]) as unknown as [A, B][];
}
