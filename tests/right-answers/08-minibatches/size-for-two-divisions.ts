/**
 * @way      No square: the batch is divided twice by the part of the noise that may stay.
 * @replaces 7-sizes.ts
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  const part = wanted / measured;
  return [part, part].reduce((size, factor) => size / factor, batchSize);
}
