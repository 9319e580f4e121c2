/**
 * @belief   The law gives the noise.
 * @origin   It gives a factor.
 * @replaces 7-sizes.ts
 * @does     gives by how much the noise changes, and leaves out how large it was.
 * @mend     Multiply what was measured by this factor.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return Math.sqrt(batchSize / other);
}
