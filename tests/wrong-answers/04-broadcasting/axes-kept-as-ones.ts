/**
 * @belief   The two axes stay, with length 1.
 * @origin   keepdim=True does it so.
 * @replaces 4-distances.ts
 * @does     keeps the last two axes, with the length 1.
 * @mend     They go: the shape is that of the axes before.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const front = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(front));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / size;
  return { values, shape: [...front, 1, 1] };
}
