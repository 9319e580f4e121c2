/**
 * @belief   indexOf finds the place of the item that one is at.
 * @origin   It does, as long as no item comes twice. Labels do.
 * @replaces 1-zip.ts
 * @does     gives equal items of the first list one and the same partner: that of the first of them.
 * @mend     Go by the place, not by the item: map hands the place over as its second argument. indexOf
 *           finds the first equal item.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.map((item) => [item, second[first.indexOf(item)] as B]);
}
