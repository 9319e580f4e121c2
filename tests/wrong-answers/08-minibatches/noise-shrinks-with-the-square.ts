/**
 * @belief   Square and root are the same rule, read in two directions.
 * @origin   sizeFor has a square; this has a root.
 * @replaces 7-sizes.ts
 * @does     lets the noise shrink with the square of the batch size.
 * @mend     It shrinks with the square root. See the law in section 7.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured * (batchSize / other) ** 2;
}
