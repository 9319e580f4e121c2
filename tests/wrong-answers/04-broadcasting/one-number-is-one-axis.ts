/**
 * @belief   A single mean has the shape (1).
 * @origin   There is one number, so its list has the length 1.
 * @replaces 4-distances.ts
 * @does     gives a single picture's mean the shape (1).
 * @mend     (28, 28) without its last two axes is (): one number, no axes.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const front = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(front));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / size;
  return { values, shape: front.length === 0 ? [1] : front };
}
