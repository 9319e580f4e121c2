/**
 * @belief   The last place is length - 1, so the loop ends before it.
 * @origin   Two ways to write the end of a loop are mixed up.
 * @replaces 2-chain.ts
 * @does     leaves the last slope out of the product.
 * @mend     The last link counts as well. Let the loop run while i < links.length.
 */
export function chain(links: readonly number[]): number {
  let product = 1;
  for (let i = 0; i < links.length - 1; i++) product *= links[i]!;
  return product;
}
