/**
 * @belief   slice(0, -1) leaves the last two out.
 * @origin   Counting from the end begins at -1, not at 0.
 * @replaces 4-distances.ts
 * @does     drops only the last length from the shape.
 * @mend     Two lengths go: slice(0, -2).
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(x.values.length / size);
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / size;
  return { values, shape: x.shape.slice(0, -1) };
}
