/**
 * @belief   A zipper's teeth come in turns, so the items do.
 * @origin   The picture of the zipper is taken word for word; the pairs are lost.
 * @replaces 1-zip.ts
 * @does     puts the items of both lists in turns into one flat list.
 * @mend     Each pair is a list of its own. flatMap and push(a, b) lay the pairs open; map and push([a, b])
 *           keep them.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.flatMap((item, i) => [item, second[i]]) as unknown as [A, B][];
}
