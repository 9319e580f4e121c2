/**
 * @belief   The results are stored in the order of the columns.
 * @origin   The inner loop was made the outer one, and the place was not.
 * @replaces 7-matmul.ts
 * @does     puts the right numbers into the wrong places: column after column.
 * @mend     The numbers lie row after row: row r, column c belongs at place r × columns + c.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  let place = 0;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) values[place++] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
