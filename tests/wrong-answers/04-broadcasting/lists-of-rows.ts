/**
 * @belief   A matrix is a list of rows.
 * @origin   In Python and in module 01 it is.
 * @replaces 7-matmul.ts
 * @does     returns the numbers as lists inside a list.
 * @mend     In this module all numbers lie in one row, a Float32Array, and the shape says how to cut it.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cell(a, b, row, column)),
  );
  return { values: values as unknown as Float32Array, shape: [rows, columns] };
}
