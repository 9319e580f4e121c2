/**
 * @belief   The square of the factor is the batch size.
 * @origin   True when the measurement was made with single pictures.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > Q13 · sizeFor: half the noise costs four times the pictures
 * @says     forgets at which batch size the noise was measured
 */
export function sizeFor(measured: number, _batchSize: number, wanted: number): number {
  return (measured / wanted) ** 2;
}
