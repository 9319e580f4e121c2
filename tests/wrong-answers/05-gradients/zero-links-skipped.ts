/**
 * @belief   A link of 0 does nothing, so it is passed over.
 * @origin   In a sum a 0 changes nothing.
 * @replaces 2-chain.ts
 * @does     passes over the slopes that are 0.
 * @mend     In a product a 0 matters: behind a link with slope 0 no change arrives at all.
 */
export function chain(links: readonly number[]): number {
  return links.filter(Boolean).reduce((product, slope) => product * slope, 1);
}
