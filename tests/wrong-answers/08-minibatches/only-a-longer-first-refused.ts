/**
 * @belief   Only an item without a partner is a problem.
 * @origin   A picture without a label is what the lesson speaks of; a label without a picture is forgotten.
 * @replaces 1-zip.ts
 * @does     refuses a first list that is longer, but not one that is shorter: then it drops the rest of the
 *           second.
 * @mend     Both lists may be the longer one. Ask whether the lengths differ: !==.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length > second.length) throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  return first.map((item, i) => [item, second[i] as B]);
}
