/**
 * @belief   A mean divides by the number of all values.
 * @origin   values.length is at hand.
 * @replaces 4-distances.ts
 * @does     divides every sum by the number of all values.
 * @mend     Each mean is that of one picture: divide by the number of its pixels, rows × columns.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const count = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / count)]! += value / x.values.length;
  return { values, shape };
}
