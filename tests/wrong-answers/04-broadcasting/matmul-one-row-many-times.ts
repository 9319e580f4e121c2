/**
 * @belief   Array(n).fill(row) makes n rows.
 * @origin   It looks so when they are printed. It is the same list n times.
 * @replaces 7-matmul.ts
 * @does     writes all rows of the product into one and the same list, so that each shows the last one.
 * @mend     Make a new list for each row: Array.from({ length: n }, () => ...). Or write into one Float32Array, at
 *           row × columns + column.
 */
import { type NdArray, shapeText } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, inner] = a.shape as [number, number];
  const [other, columns] = b.shape as [number, number];
  if (inner !== other) throw new Error(`${shapeText(a.shape)} @ ${shapeText(b.shape)}`);
  const table: number[][] = Array(rows).fill(Array(columns).fill(0));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let i = 0; i < inner; i++) sum += a.values[row * inner + i]! * b.values[i * columns + column]!;
      table[row]![column] = sum;
    }
  }
  return { values: Float32Array.from(table.flat()), shape: [rows, columns] };
}
