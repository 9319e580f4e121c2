/**
 * @belief   Without links there is no slope, so it is 0.
 * @origin   An empty list sounds like "nothing".
 * @replaces 2-chain.ts
 * @does     gives 0 for a chain without links.
 * @mend     Without links the beginning is the end. It changes just as much as itself: the slope is 1.
 */
export function chain(links: readonly number[]): number {
  if (links.length === 0) return 0;
  return links.reduce((product, slope) => product * slope, 1);
}
