/**
 * @belief   Less noise, fewer pictures.
 * @origin   The fraction is turned upside down.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > Q13 · sizeFor: half the noise costs four times the pictures
 * @says     less noise needs a larger batch
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return batchSize * (wanted / measured) ** 2;
}
