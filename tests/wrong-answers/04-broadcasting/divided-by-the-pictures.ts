/**
 * @belief   A mean divides by how many there are: n.
 * @origin   n is the number of pictures, and the number that is named.
 * @replaces 4-distances.ts
 * @does     divides every sum by how many means there are.
 * @mend     Each sum has rows × columns numbers: divide by that.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const count = sizeOf(shape);
  const values = new Float32Array(count);
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / count;
  return { values, shape };
}
