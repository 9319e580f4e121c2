/**
 * @belief   The result may overwrite a, when it has the right size.
 * @origin   a @= b is shorter than c = a @ b.
 * @replaces 7-matmul.ts
 * @does     writes the product into the values of a when they are as many as the result has.
 * @mend     Both matrices belong to the caller: make a new Float32Array.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const cells = Array.from({ length: rows * columns }, (_, i) =>
    cell(a, b, Math.floor(i / columns), i % columns),
  );
  const values = a.values.length === cells.length ? a.values : new Float32Array(cells.length);
  values.set(cells);
  return { values, shape: [rows, columns] };
}
