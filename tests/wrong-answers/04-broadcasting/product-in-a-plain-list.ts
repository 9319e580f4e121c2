/**
 * @belief   A list of numbers is a Float32Array.
 * @origin   push works on plain lists.
 * @replaces 7-matmul.ts
 * @does     returns the numbers in an ordinary list.
 * @mend     values is a Float32Array: make one with new Float32Array(rows * columns), or with Float32Array.from.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values.push(cell(a, b, row, column));
  }
  return { values: values as unknown as Float32Array, shape: [rows, columns] };
}
