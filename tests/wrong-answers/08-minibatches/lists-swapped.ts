/**
 * @belief   The labels are the result, so they come first.
 * @origin   The order of the two lists is taken for a matter of taste.
 * @replaces 1-zip.ts
 * @fails    1-zip > unzip · all first items, and all second ones
 * @says     has the two lists the wrong way round
 */
export function unzip(pairs: readonly (readonly unknown[])[]): unknown {
  return [pairs.map(([, b]) => b), pairs.map(([a]) => a)];
}
