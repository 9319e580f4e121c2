/**
 * @belief   Two items with the same value make one pair.
 * @origin   Doubles are thought of as mistakes in the data, to be cleaned away on the occasion.
 * @replaces 1-zip.ts
 * @does     keeps equal pairs only once.
 * @mend     Two equal items with equal partners are two pairs. Leave none out.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const seen = new Set<string>();
  const pairs: [A, B][] = [];
  for (const [i, item] of first.entries()) {
    const key = JSON.stringify([item, second[i]]);
    if (!seen.has(key)) pairs.push([item, second[i] as B]);
    seen.add(key);
  }
  return pairs;
}
