/**
 * @belief   A share is a whole number.
 * @origin   In many languages / of whole numbers is whole; and an array of bytes cuts the fraction off.
 * @replaces 4-root.ts
 * @does     rounds the shares down to whole numbers, as an array of bytes does.
 * @mend     Shares are fractions. Divide, and keep them in a Float32Array.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(Math.floor(ink / over), 0, over);
}
