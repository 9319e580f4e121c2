/**
 * @belief   The mean is taken without signs.
 * @origin   A distance is what it will be used for.
 * @replaces 4-distances.ts
 * @does     drops the signs before it takes the mean.
 * @mend     This is the plain mean, with signs. distances drops them before it calls this function.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const size = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / size)]! += Math.abs(value) / size;
  return { values, shape };
}
