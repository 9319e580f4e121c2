/**
 * @way      All items in one row: those at even places, and those at odd places.
 * @replaces 1-zip.ts
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const all: unknown[] = pairs.flat();
  return [all.filter((_, i) => i % 2 === 0) as A[], all.filter((_, i) => i % 2 === 1) as B[]];
}
