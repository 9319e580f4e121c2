/**
 * @belief   The square of the factor is the batch size.
 * @origin   True when the measurement was made with single pictures.
 * @replaces 7-sizes.ts
 * @does     forgets that the noise was measured at batchSize: it gives the size as if that were 1.
 * @mend     It was measured at batchSize: multiply by that.
 */
export function sizeFor(measured: number, _batchSize: number, wanted: number): number {
  return (measured / wanted) ** 2;
}
