/**
 * @belief   Every input meets every label.
 * @origin   Two loops, one inside the other, come to mind for two lists.
 * @replaces 1-zip.ts
 * @does     pairs every item of the first list with every item of the second.
 * @mend     Only items at the same place belong together. One loop over the places is enough.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.flatMap((a) => second.map((b): [A, B] => [a, b]));
}
