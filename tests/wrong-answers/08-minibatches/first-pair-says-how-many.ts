/**
 * @belief   There are as many lists as the first pair has items.
 * @origin   Python's zip(*pairs) works that way; without pairs it gives nothing.
 * @replaces 1-zip.ts
 * @fails    1-zip > unzip · all first items, and all second ones
 * @says     is no list at all, where two empty ones belong
 */
export function unzip(pairs: readonly (readonly unknown[])[]): unknown {
  return (pairs[0] ?? []).map((_, i) => pairs.map((pair) => pair[i]));
}
