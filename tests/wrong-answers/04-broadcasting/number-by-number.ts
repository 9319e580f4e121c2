/**
 * @belief   @ is another way to write *.
 * @origin   On numbers, multiplication is one thing.
 * @replaces 7-matmul.ts
 * @does     multiplies two matrices of equal shape number by number.
 * @mend     That's what * does. @ takes rows times columns, and adds up, for square matrices as well.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  if (a.shape.join() === b.shape.join()) {
    return { values: a.values.map((value, i) => value * b.values[i]!), shape: a.shape };
  }
  const [rows, length, columns] = [a.shape[0]!, a.shape[1]!, b.shape[1]!];
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < length; i++) {
        values[row * columns + column]! += a.values[row * length + i]! * b.values[i * columns + column]!;
      }
    }
  }
  return { values, shape: [rows, columns] };
}
