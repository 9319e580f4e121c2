/**
 * @belief   The last axis is enough.
 * @origin   mean(-1) is written for mean((-1, -2)).
 * @replaces 4-distances.ts
 * @does     takes the mean over the last axis only.
 * @mend     Two axes go: the rows must be averaged, too.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -1);
  const length = x.shape.at(-1)!;
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / length)]! += value / length;
  return { values, shape };
}
