/**
 * @belief   flat opens a list of lists.
 * @origin   It does, but all into the same list.
 * @replaces 1-zip.ts
 * @fails    1-zip > unzip · all first items, and all second ones
 * @says     is everything in one list
 */
export function unzip(pairs: readonly (readonly unknown[])[]): unknown {
  return pairs.flat();
}
