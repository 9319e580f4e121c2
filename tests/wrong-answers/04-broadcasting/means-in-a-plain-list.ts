/**
 * @belief   A list of numbers is a Float32Array.
 * @origin   push and map work on plain lists.
 * @replaces 4-distances.ts
 * @does     returns the means in an ordinary list.
 * @mend     values is a Float32Array: make one with new Float32Array(length), or with Float32Array.from.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const means: number[] = [];
  for (let i = 0; i < sizeOf(shape); i++) {
    means.push(x.values.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0) / size);
  }
  return { values: means as unknown as Float32Array, shape };
}
