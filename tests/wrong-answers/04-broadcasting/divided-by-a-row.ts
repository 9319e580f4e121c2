/**
 * @belief   A mean divides by the length of the last axis.
 * @origin   The mean of one row does.
 * @replaces 4-distances.ts
 * @does     adds up the whole picture, but divides by the length of a row.
 * @mend     There are rows × columns numbers in a picture: divide by that.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / x.shape.at(-1)!;
  return { values, shape };
}
