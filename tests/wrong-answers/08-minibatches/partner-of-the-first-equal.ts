/**
 * @belief   indexOf finds the place of the item that one is at.
 * @origin   It does, as long as no item comes twice. Labels do.
 * @replaces 1-zip.ts
 * @fails    1-zip > zip · pairs whatever the lists hold
 * @says     gives equal items the partner of the first of them
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, but ${second.length} partners`);
  return first.map((item) => [item, second[first.indexOf(item)] as B]);
}
