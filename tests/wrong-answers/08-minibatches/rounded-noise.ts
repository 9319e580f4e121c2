/**
 * @belief   Two or three digits are enough.
 * @origin   The table in the lesson has so many.
 * @replaces 7-sizes.ts
 * @does     rounds.
 * @mend     Give what the law gives, not rounded.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return Number((measured * Math.sqrt(batchSize / other)).toFixed(2));
}
