/**
 * @belief   Four times the pictures, a quarter of the noise.
 * @origin   Most things are proportional; averages are slower.
 * @replaces 7-sizes.ts
 * @does     lets the noise shrink as much as the batch grows.
 * @mend     It shrinks more slowly, with the square root: four times the pictures, half the noise.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return (measured * batchSize) / other;
}
