/**
 * @belief   A list of pairs holds both already, so there is nothing to do.
 * @origin   That rows and columns change places isn't seen.
 * @replaces 1-zip.ts
 * @fails    1-zip > unzip · all first items, and all second ones
 * @says     is the pairs as they were
 */
export function unzip(pairs: readonly (readonly unknown[])[]): unknown {
  return [...pairs];
}
