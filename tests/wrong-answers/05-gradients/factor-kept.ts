/**
 * @belief   The slope of (x + y) × z = xz + yz along x is x × z.
 * @origin   x is in the formula, so it's expected in its slope.
 * @replaces 2-chain.ts
 * @does     gives x × z, y × z, x + y: x and y themselves are factors in it.
 * @mend     Move x by 1, and the sum moves by 1, whatever x is. That link's slope is 1; only × z follows it.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x * z, y * z, x + y];
}
