/**
 * @way      Squares are compared instead of noises: they shrink in full.
 * @replaces 7-sizes.ts
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  const [before, after] = [measured * measured, wanted * wanted];
  return (batchSize / after) * before;
}
