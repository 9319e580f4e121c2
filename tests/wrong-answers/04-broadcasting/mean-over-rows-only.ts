/**
 * @belief   The mean over the last two axes is the mean over the second to last one.
 * @origin   -2 is read as "the last two".
 * @replaces 4-distances.ts
 * @does     takes the mean over the second to last axis only.
 * @mend     Two axes go: the columns must be averaged, too.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const shape = [...x.shape.slice(0, -2), columns];
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries()) {
    values[Math.floor(i / (rows * columns)) * columns + (i % columns)]! += value / rows;
  }
  return { values, shape };
}
