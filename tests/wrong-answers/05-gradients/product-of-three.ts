/**
 * @belief   f is x × y × z.
 * @origin   The plus is overlooked.
 * @replaces 2-chain.ts
 * @does     gives y × z, x × z, x × y: the slopes of x × y × z.
 * @mend     x and y are added before they meet z. A sum's slope is 1 along each.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [y * z, x * z, x * y];
}
