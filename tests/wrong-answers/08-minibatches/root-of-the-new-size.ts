/**
 * @belief   The root belongs to the new size.
 * @origin   The law is written as 1 / √(batch size), with one size in it.
 * @replaces 7-sizes.ts
 * @does     divides by the root of the other size, but multiplies by the whole batchSize.
 * @mend     Both sizes stand under the root.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return (measured * batchSize) / Math.sqrt(other);
}
