/**
 * @belief   Effects in a row add up.
 * @origin   A change is thought of as an amount, not as a factor.
 * @replaces 2-chain.ts
 * @does     adds the slopes.
 * @mend     In a row slopes multiply: twice as much of five times as much is ten times as much.
 */
export function chain(links: readonly number[]): number {
  return links.reduce((all, slope) => all + slope, 0);
}
