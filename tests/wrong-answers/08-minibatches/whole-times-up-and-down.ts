/**
 * @belief   The larger batch is a whole number of times the smaller one.
 * @origin   In the lesson's table it is.
 * @replaces 7-sizes.ts
 * @does     rounds how many times the larger size is as large as the smaller one.
 * @mend     Any two sizes are possible: divide one by the other, and leave the fraction as it is.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  const factor = other >= batchSize ? Math.floor(other / batchSize) : 1 / Math.floor(batchSize / other);
  return measured / Math.sqrt(factor);
}
