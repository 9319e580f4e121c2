/**
 * @belief   A pixel without ink doesn't count.
 * @origin   0 is falsy, and "empty" sounds like "missing".
 * @replaces 4-distances.ts
 * @does     leaves out the numbers that are 0 when it divides.
 * @mend     A 0 is a number like others: divide by rows × columns.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * size, (i + 1) * size).filter((value) => value !== 0);
    values[i] = part.reduce((sum, value) => sum + value, 0) / Math.max(part.length, 1);
  }
  return { values, shape };
}
