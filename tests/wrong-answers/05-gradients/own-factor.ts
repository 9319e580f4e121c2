/**
 * @belief   The slope along a factor is this factor.
 * @origin   d/dz is thought to leave z.
 * @replaces 2-chain.ts
 * @fails    2-chain > Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2
 * @says     is x + y and z exchanged
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x + y, x + y, z];
}
