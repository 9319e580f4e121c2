/**
 * @belief   The law is one over the square root of the size, so divide by it.
 * @origin   True when the measurement was made with single pictures.
 * @replaces 7-sizes.ts
 * @does     takes the measured noise for that of a batch of 1.
 * @mend     It was measured at batchSize: what counts is how many times as large the other size is.
 */
export function expectedNoise(measured: number, _batchSize: number, other: number): number {
  return measured / Math.sqrt(other);
}
