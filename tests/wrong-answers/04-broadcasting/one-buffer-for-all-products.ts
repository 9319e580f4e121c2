/**
 * @belief   The memory for the result can be kept and used again.
 * @origin   A new array for each call looks wasteful.
 * @replaces 7-matmul.ts
 * @does     puts the results of all calls into the same memory, so that a later call changes an earlier result.
 * @mend     Every result is an array of its own: make a new Float32Array inside the function.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

let buffer = new Float32Array(0);

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const size = rows * columns;
  if (buffer.length < size) buffer = new Float32Array(Math.max(size, 1000));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) buffer[row * columns + column] = cell(a, b, row, column);
  }
  return { values: buffer.subarray(0, size), shape: [rows, columns] };
}
