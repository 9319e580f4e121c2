/**
 * @belief   A Map is a list of pairs.
 * @origin   Both hold keys with their values, and [...map] even looks like it.
 * @replaces 1-zip.ts
 * @fails    1-zip > zip · pairs whatever the lists hold
 * @says     has equal items only once
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, but ${second.length} partners`);
  return [...new Map(first.map((item, i): [A, B] => [item, second[i] as B]))];
}
