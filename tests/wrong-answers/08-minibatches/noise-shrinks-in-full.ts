/**
 * @belief   Four times the pictures, a quarter of the noise.
 * @origin   Most things are proportional; averages are slower.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > expectedNoise · noise shrinks as one over the square root of the batch size
 * @says     the square root is missing
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return (measured * batchSize) / other;
}
