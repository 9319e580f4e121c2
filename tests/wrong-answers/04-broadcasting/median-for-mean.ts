/**
 * @belief   The middle number is the mean.
 * @origin   Both words stand for "average".
 * @replaces 4-distances.ts
 * @does     takes the middle number of each picture.
 * @mend     The mean is the sum divided by how many there are.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.slice(i * size, (i + 1) * size).sort();
    values[i] = (part[Math.floor((size - 1) / 2)]! + part[Math.ceil((size - 1) / 2)]!) / 2;
  }
  return { values, shape };
}
