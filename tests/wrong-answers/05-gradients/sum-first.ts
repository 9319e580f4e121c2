/**
 * @belief   The slopes come in the order of the calculation.
 * @origin   On the way back z is reached first.
 * @replaces 2-chain.ts
 * @does     gives the slope along z first.
 * @mend     The order is x, y, z.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x + y, z, z];
}
