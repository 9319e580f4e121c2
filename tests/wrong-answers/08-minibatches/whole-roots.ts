/**
 * @belief   The root of a batch size is a whole number.
 * @origin   In the lesson's table it is: 1, 4, 16, 64.
 * @replaces 7-sizes.ts
 * @does     takes the roots of the two sizes in whole numbers.
 * @mend     Math.sqrt of the quotient, not rounded: the root of 2 is 1.414...
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return (measured * Math.floor(Math.sqrt(batchSize))) / Math.floor(Math.sqrt(other));
}
