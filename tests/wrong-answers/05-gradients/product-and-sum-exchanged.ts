/**
 * @belief   f is x × y + z.
 * @origin   The two signs are read in the other order.
 * @replaces 2-chain.ts
 * @does     gives y, x, 1: the slopes of x × y + z.
 * @mend     Read the formula again: x and y are added, and the sum is multiplied by z.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [y, x, 1];
}
