/**
 * @belief   for ... in goes through the slopes.
 * @origin   In Python `for link in links` does.
 * @replaces 2-chain.ts
 * @does     multiplies the places 0, 1, 2, ... of the slopes, not the slopes.
 * @mend     for ... in gives the places in a list. Write for ... of.
 */
export function chain(links: readonly number[]): number {
  let product = 1;
  for (const link in links) product *= Number(link);
  return product;
}
