/**
 * @belief   concat puts one item behind the other, whatever it is.
 * @origin   It does, unless the item is a list.
 * @replaces 1-zip.ts
 * @does     opens a partner that is a list: its items stand in the pair one by one.
 * @mend     Write the pair as [item, partner]: there a list stays one item.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) {
    throw new Error(`zip: ${first.length} items against ${second.length}`);
  }
  return first.map((item, i) => ([item] as unknown[]).concat(second[i]) as [A, B]);
}
