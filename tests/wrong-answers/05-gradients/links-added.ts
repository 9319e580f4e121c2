/**
 * @belief   Effects in a row add up.
 * @origin   A change is thought of as an amount, not as a factor.
 * @replaces 2-chain.ts
 * @fails    2-chain > chain · slopes in a row multiply
 * @says     In a row slopes multiply
 */
export function chain(links: readonly number[]): number {
  return links.reduce((all, slope) => all + slope, 0);
}
