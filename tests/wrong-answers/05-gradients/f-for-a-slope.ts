/**
 * @belief   The slope along z is f, since z multiplies everything.
 * @origin   The result itself is at hand.
 * @replaces 2-chain.ts
 * @does     gives f itself along z.
 * @mend     Move z by 1, and f grows by the other factor: by x + y, not by f.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [z, z, (x + y) * z];
}
