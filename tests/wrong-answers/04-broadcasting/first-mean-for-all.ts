/**
 * @belief   What is true of the first picture is true of all.
 * @origin   The place of the part is left out of the formula.
 * @replaces 4-distances.ts
 * @does     gives every picture the mean of the first one.
 * @mend     Each mean has a part of its own: part i begins at i times the number of values in a part.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const mean = x.values.subarray(0, size).reduce((sum, value) => sum + value, 0) / size;
  return { values: new Float32Array(sizeOf(shape)).fill(mean), shape };
}
