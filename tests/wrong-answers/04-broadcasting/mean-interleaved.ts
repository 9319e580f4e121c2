/**
 * @belief   The numbers of one picture lie as far apart as there are pictures.
 * @origin   The first axis is taken for the one that counts fastest.
 * @replaces 4-distances.ts
 * @does     puts neighbouring numbers into the means of different pictures.
 * @mend     In row-major order the numbers of one picture lie side by side: the first rows × columns of them are
 *           picture 0.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const size = sizeOf(x.shape.slice(-2));
  const count = x.values.length / size;
  const values = new Float32Array(count);
  for (const [i, value] of x.values.entries()) values[i % count]! += value / size;
  return { values, shape: x.shape.slice(0, -2) };
}
