/**
 * @belief   All pictures are 28 by 28.
 * @origin   The digits are.
 * @replaces 4-distances.ts
 * @does     cuts the values into parts of 784.
 * @mend     How many numbers belong together is said by the shape: the last two lengths, multiplied.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * 784, (i + 1) * 784);
    values[i] = part.reduce((sum, value) => sum + value, 0) / 784;
  }
  return { values, shape };
}
