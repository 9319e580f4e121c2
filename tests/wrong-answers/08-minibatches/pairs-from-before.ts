/**
 * @belief   The list of pairs is made once, above the function.
 * @origin   In a notebook the list stands in the cell above, and the cell runs once.
 * @replaces 1-zip.ts
 * @does     keeps the pairs of earlier calls: a second call returns them, too.
 * @mend     Make the empty list inside the function, so that each call begins with a new one.
 */
const pairs: [unknown, unknown][] = [];

export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  for (const [i, item] of first.entries()) pairs.push([item, second[i]]);
  return pairs as [A, B][];
}
