/**
 * @belief   The root goes over the whole fraction.
 * @origin   The brackets end one factor too late.
 * @replaces 7-sizes.ts
 * @does     takes the root of the measured noise as well.
 * @mend     The root is taken of the sizes alone. The measured noise stands before it.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return Math.sqrt((measured * batchSize) / other);
}
