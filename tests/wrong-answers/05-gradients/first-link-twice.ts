/**
 * @belief   The product begins with the first slope.
 * @origin   reduce without a start does so, and then goes on with the second.
 * @replaces 2-chain.ts
 * @does     multiplies the first slope in twice.
 * @mend     Begin with 1, or go on with the second slope: each slope counts once.
 */
export function chain(links: readonly number[]): number {
  let product = links[0] ?? 1;
  for (const slope of links) product *= slope;
  return product;
}
