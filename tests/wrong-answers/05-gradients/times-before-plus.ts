/**
 * @belief   f is x + y × z.
 * @origin   Without parentheses multiplication comes first, and they are overlooked.
 * @replaces 2-chain.ts
 * @does     gives 1, z, y: the slopes of x + y × z.
 * @mend     The sum x + y is made first, and all of it is multiplied by z.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [1, z, y];
}
