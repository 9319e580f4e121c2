/**
 * @belief   The slope of a chain is the mean slope of its links.
 * @origin   A road's slope is the mean of its parts' slopes.
 * @replaces 2-chain.ts
 * @does     gives the mean of the slopes, and 1 when there is none.
 * @mend     Here each link works on what the one before it made, as gears do: multiply.
 */
export function chain(links: readonly number[]): number {
  if (links.length === 0) return 1;
  return links.reduce((sum, slope) => sum + slope, 0) / links.length;
}
