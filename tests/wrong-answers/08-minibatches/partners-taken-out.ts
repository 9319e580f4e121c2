/**
 * @belief   The partner is the next one in the second list: shift gives it.
 * @origin   shift gives the next item, as next does in Python. It also takes it out.
 * @replaces 1-zip.ts
 * @does     takes the partners out of the second list: it is empty afterwards.
 * @mend     The lists belong to the caller: read them by their places and leave the items there.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const partners = second as B[];
  return first.map((item) => [item, partners.shift() as B]);
}
