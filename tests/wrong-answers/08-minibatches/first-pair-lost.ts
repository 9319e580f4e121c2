/**
 * @belief   The first item is item number 1.
 * @origin   People count from 1.
 * @replaces 1-zip.ts
 * @does     leaves out the first pair.
 * @mend     Places are counted from 0: begin with i = 0.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs: [A, B][] = [];
  for (let i = 1; i < first.length; i++) pairs.push([first[i] as A, second[i] as B]);
  return pairs;
}
