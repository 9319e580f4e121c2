/**
 * @belief   x has three axes: pictures, rows, columns.
 * @origin   A batch is what the lesson talks about.
 * @replaces 4-distances.ts
 * @does     takes the first three axes for pictures, rows and columns, whatever the rank is.
 * @mend     Count from the end: rows and columns are the last two, and there may be none or several axes before.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function meanOfLastTwo(x: NdArray): NdArray {
  const [count, rows, columns] = x.shape as [number, number, number];
  const size = rows * columns;
  const values = new Float32Array(count);
  for (const i of values.keys()) {
    for (let j = 0; j < size; j++) values[i]! += x.values[i * size + j]! / size;
  }
  return { values, shape: [count] };
}
