/**
 * @belief   To add up is to average.
 * @origin   The division is the step that is easily left out.
 * @replaces 4-distances.ts
 * @does     adds up and doesn't divide.
 * @mend     A mean is a sum divided by how many numbers there are: rows × columns.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const count = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / count)]! += value;
  return { values, shape };
}
