/**
 * @belief   A batch has a whole number of pictures, so the next larger one is the answer.
 * @origin   For a loader it would be.
 * @replaces 7-sizes.ts
 * @does     tries whole sizes from batchSize upwards until the noise is low enough.
 * @mend     Give what the law gives: not rounded, and smaller than batchSize when more noise is wanted.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  let size = batchSize;
  while (measured * Math.sqrt(batchSize / size) > wanted + 1e-12 && size < 1e6) size++;
  return size;
}
