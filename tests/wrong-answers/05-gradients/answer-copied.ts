/**
 * @belief   The gradient of (x + y) × z is -2, -2, 2.
 * @origin   The figure is taken from the lesson; that it belongs to one place is missed.
 * @replaces 2-chain.ts
 * @does     gives -2, -2, 2, whatever x, y and z are.
 * @mend     These numbers belong to -3, 5, -2. Write three formulas in x, y and z.
 */
export function byHand(): [number, number, number] {
  return [-2, -2, 2];
}
