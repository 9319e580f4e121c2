/**
 * @belief   The slope of (x + y) × z along x is x × z.
 * @origin   x is in the formula, so it's expected in its slope.
 * @replaces 2-chain.ts
 * @fails    2-chain > Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2
 * @says     has x and y as factors
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x * z, y * z, x + y];
}
