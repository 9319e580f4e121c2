/**
 * @belief   Slopes along a path add up.
 * @origin   The rule for several paths is used within one.
 * @replaces 2-chain.ts
 * @does     adds 1 and z on the way from x and from y, where it should multiply them.
 * @mend     Along a path slopes multiply: 1 × z.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [1 + z, 1 + z, x + y];
}
