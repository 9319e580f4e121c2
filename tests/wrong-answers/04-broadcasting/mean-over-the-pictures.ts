/**
 * @belief   The mean of many pictures is an average picture.
 * @origin   That is how the ideal 3 was made.
 * @replaces 4-distances.ts
 * @does     takes the mean over the first axis.
 * @mend     That's an average picture. Here the last two axes go, and each picture keeps a mean of its own.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const [count = 1, ...shape] = x.shape;
  const size = sizeOf(shape);
  const values = new Float32Array(size);
  for (const [i, value] of x.values.entries()) values[i % size]! += value / count;
  return { values, shape };
}
