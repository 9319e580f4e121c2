/**
 * @belief   pop gives the last length, and the shape is mine to use.
 * @origin   pop is how one takes the last of a list.
 * @replaces 4-distances.ts
 * @does     takes the last two lengths out of the array's own shape.
 * @mend     x belongs to the caller: slice makes a new list, pop and splice change the old one.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape as number[];
  const size = shape.pop()! * shape.pop()!;
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / size;
  return { values, shape };
}
