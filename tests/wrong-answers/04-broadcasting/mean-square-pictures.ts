/**
 * @belief   Pictures are as high as they are wide, so the last length squared is the number of pixels.
 * @origin   The digits are 28 by 28.
 * @replaces 4-distances.ts
 * @does     takes every picture to be as high as it's wide.
 * @mend     The number of pixels is rows × columns: multiply the last two lengths.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const size = x.shape.at(-1)! ** 2;
  const shape = x.shape.slice(0, -2);
  const values = Float32Array.from({ length: sizeOf(shape) }, (_, i) => {
    const part = x.values.subarray(i * size, (i + 1) * size);
    return part.reduce((sum, value) => sum + value, 0) / size;
  });
  return { values, shape };
}
