/**
 * @belief   A reduce begins with 0.
 * @origin   It does for sums.
 * @replaces 2-chain.ts
 * @does     gives 0 for every chain.
 * @mend     Multiply the slopes, and begin with the number that changes nothing when one multiplies with it: 1.
 */
export function chain(links: readonly number[]): number {
  return links.reduce((all, slope) => all * slope, 0);
}
