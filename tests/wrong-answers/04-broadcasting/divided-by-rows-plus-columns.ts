/**
 * @belief   Rows and columns together make the number of pixels.
 * @origin   "Rows and columns" is read as a sum.
 * @replaces 4-distances.ts
 * @does     divides by rows + columns.
 * @mend     A picture has rows × columns pixels.
 */
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const shape = x.shape.slice(0, -2);
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const values = new Float32Array(sizeOf(shape));
  for (const [i, value] of x.values.entries())
    values[Math.floor(i / (rows * columns))]! += value / (rows + columns);
  return { values, shape };
}
