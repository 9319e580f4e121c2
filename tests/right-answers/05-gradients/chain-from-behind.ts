/**
 * @way      Multiplies from the last link to the first.
 * @replaces 2-chain.ts
 */
export function chain(links: readonly number[]): number {
  return links.reduceRight((product, slope) => slope * product, 1);
}
