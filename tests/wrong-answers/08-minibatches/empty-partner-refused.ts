/**
 * @belief   Where !second[i] is true, the partner is missing.
 * @origin   undefined is falsy. So is the label 0.
 * @replaces 1-zip.ts
 * @does     refuses a partner that is 0, empty, false or missing, though the lengths are the same.
 * @mend     Compare the two lengths, not the items: the label of a 7 is 0, and it is a good partner.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.map((item, i) => {
    const partner = second[i];
    if (!partner) throw new Error(`zip: ${first.length} items, ${second.length} partners`);
    return [item, partner];
  });
}
