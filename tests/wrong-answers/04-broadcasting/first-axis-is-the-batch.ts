/**
 * @belief   The first axis is the batch; everything else belongs to the mean.
 * @origin   All batches so far had rank 3.
 * @replaces 4-distances.ts
 * @does     keeps only the first axis when there are four or more.
 * @mend     Only the last two axes go. All others stay, however many they are.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.length === 2 ? [] : x.shape.slice(0, 1);
  const count = x.values.length / sizeOf(shape);
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) values[Math.floor(i / count)]! += value / count;
  return { values, shape };
}
