/**
 * @belief   A list that has been gone through isn't needed any more.
 * @origin   while (list.length > 0) with shift() is a loop that ends by itself.
 * @replaces 1-zip.ts
 * @does     takes the items out of the lists that it was given: they are empty afterwards.
 * @mend     The lists belong to the caller: read them by their places and leave the items there.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const [from, partners] = [first as A[], second as B[]];
  const pairs: [A, B][] = [];
  while (from.length > 0) pairs.push([from.shift() as A, partners.shift() as B]);
  return pairs;
}
