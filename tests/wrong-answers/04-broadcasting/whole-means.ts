/**
 * @belief   A mean is rounded down, as whole-number division does.
 * @origin   In some languages / gives whole numbers.
 * @replaces 4-distances.ts
 * @does     rounds every mean down to a whole number.
 * @mend     A mean may have a fraction: divide, and don't round.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * size, (i + 1) * size);
    values[i] = Math.floor(part.reduce((sum, value) => sum + value, 0) / size);
  }
  return { values, shape };
}
