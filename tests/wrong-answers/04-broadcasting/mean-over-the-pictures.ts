/**
 * @belief   The mean of many pictures is an average picture.
 * @origin   That is how the ideal 3 was made.
 * @replaces 4-distances.ts
 * @fails    4-distances > meanOfLastTwo · over rows and columns, one mean per picture
 * @says     is the mean over the pictures: an average picture
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const [count = 1, ...shape] = x.shape;
  const size = sizeOf(shape);
  const values = new Float32Array(size);
  for (const [i, value] of x.values.entries()) values[i % size]! += value / count;
  return { values, shape };
}
