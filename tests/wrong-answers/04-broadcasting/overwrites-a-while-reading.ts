/**
 * @belief   Each number of a is needed once, so its place is free.
 * @origin   A number by number operation may do so.
 * @replaces 7-matmul.ts
 * @does     writes the product into a while it still reads from it.
 * @mend     A row of a is needed for every column of b: collect the result in a new Float32Array.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = a.values.length === rows * columns ? a.values : new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
