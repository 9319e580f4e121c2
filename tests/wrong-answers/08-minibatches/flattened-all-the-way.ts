/**
 * @belief   Flattened, the items at even places are the first ones.
 * @origin   True as long as no item is a list itself.
 * @replaces 1-zip.ts
 * @does     opens items that are lists as well, so that their parts come out as items.
 * @mend     flat(Infinity) opens everything. Take item 0 and item 1 of each pair and leave them as they
 *           are.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const all = (pairs as unknown[]).flat(Number.POSITIVE_INFINITY);
  return [all.filter((_, i) => i % 2 === 0) as A[], all.filter((_, i) => i % 2 === 1) as B[]];
}
