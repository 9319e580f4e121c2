/**
 * @belief   A pixel can hold no more ink than 1.
 * @origin   Pixels are fractions from 0 to 1.
 * @replaces 4-root.ts
 * @does     gives no pixel more than 1.
 * @mend     `ink` may be any amount: each share is ink / over, however large.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(Math.min(1, ink / over), 0, over);
}
