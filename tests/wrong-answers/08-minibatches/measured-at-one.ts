/**
 * @belief   The law is one over the square root of the size, so divide by it.
 * @origin   True when the measurement was made with single pictures.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > expectedNoise · noise shrinks as one over the square root of the batch size
 * @says     is what comes from a batch of 1
 */
export function expectedNoise(measured: number, _batchSize: number, other: number): number {
  return measured / Math.sqrt(other);
}
