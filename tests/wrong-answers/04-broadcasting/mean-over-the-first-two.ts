/**
 * @belief   The two axes that go are the first two.
 * @origin   Lists are read from the left.
 * @replaces 4-distances.ts
 * @does     takes the mean over the first two axes.
 * @mend     Count from the end: the last two go, and the ones before them stay.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(2);
  const size = sizeOf(shape);
  const values = new Float32Array(size);
  for (const [i, value] of x.values.entries()) values[i % size]! += (value * size) / x.values.length;
  return { values, shape };
}
