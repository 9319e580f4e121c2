/**
 * @belief   The gradient of (x + y) × z is -2, -2, 2.
 * @origin   The figure is taken from the lesson; that it belongs to one place is missed.
 * @replaces 2-chain.ts
 * @fails    2-chain > Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2
 * @says     is right at -3, 5, -2 and nowhere else
 */
export function byHand(): [number, number, number] {
  return [-2, -2, 2];
}
