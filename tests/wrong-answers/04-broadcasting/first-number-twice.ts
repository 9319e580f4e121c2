/**
 * @belief   reduce with no start begins at 0, so the first number can be added to it.
 * @origin   How reduce begins is easily confused.
 * @replaces 4-distances.ts
 * @does     adds the first number of every part twice.
 * @mend     Let the sum begin at 0, and add each number once.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * size, (i + 1) * size);
    values[i] = part.reduce((sum, value) => sum + value, part[0]!) / size;
  }
  return { values, shape };
}
