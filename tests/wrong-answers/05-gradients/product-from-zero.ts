/**
 * @belief   A reduce begins with 0.
 * @origin   It does for sums.
 * @replaces 2-chain.ts
 * @fails    2-chain > chain · slopes in a row multiply
 * @says     is what a factor of 0 makes of everything
 */
export function chain(links: readonly number[]): number {
  return links.reduce((all, slope) => all * slope, 0);
}
