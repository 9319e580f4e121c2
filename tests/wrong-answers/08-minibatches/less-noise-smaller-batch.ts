/**
 * @belief   Less noise, fewer pictures.
 * @origin   The fraction is turned upside down.
 * @replaces 7-sizes.ts
 * @does     makes the batch smaller for less noise.
 * @mend     Less noise needs a larger batch: turn the fraction over.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return batchSize * (wanted / measured) ** 2;
}
