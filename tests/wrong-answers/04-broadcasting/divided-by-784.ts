/**
 * @belief   A picture has 784 pixels.
 * @origin   The digits have.
 * @replaces 4-distances.ts
 * @does     adds up each picture, but divides by 784.
 * @mend     Divide by the number of pixels that these pictures have: the last two lengths, multiplied.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += value / 784;
  return { values, shape };
}
