/**
 * @belief   More pictures, more noise.
 * @origin   The fraction is turned upside down.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > expectedNoise · noise shrinks as one over the square root of the batch size
 * @says     has it the wrong way round
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured * Math.sqrt(other / batchSize);
}
