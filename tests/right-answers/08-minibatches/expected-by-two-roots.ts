/**
 * @way      The roots of the two sizes are taken one by one.
 * @replaces 7-sizes.ts
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  const atOne = measured * Math.sqrt(batchSize);
  return atOne / Math.sqrt(other);
}
