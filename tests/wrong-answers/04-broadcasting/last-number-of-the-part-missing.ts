/**
 * @belief   The end of a part is its last place.
 * @origin   subarray's end isn't included.
 * @replaces 4-distances.ts
 * @does     leaves out the last number of every part.
 * @mend     The end isn't included: a part goes from i × size to (i + 1) × size.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * size, (i + 1) * size - 1);
    values[i] = part.reduce((sum, value) => sum + value, 0) / size;
  }
  return { values, shape };
}
