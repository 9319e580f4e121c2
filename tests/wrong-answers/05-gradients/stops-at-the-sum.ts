/**
 * @belief   x goes into a sum, so its slope is 1.
 * @origin   Only the nearest link is looked at.
 * @replaces 2-chain.ts
 * @fails    2-chain > Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2
 * @says     is the slopes of the sum
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [1, 1, x + y];
}
