/**
 * @belief   The slope along a factor is this factor.
 * @origin   d/dz is thought to leave z.
 * @replaces 2-chain.ts
 * @does     gives x + y along x and along y, and z along z: the two factors are exchanged.
 * @mend     The slope of a product along one factor is the other factor.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x + y, x + y, z];
}
