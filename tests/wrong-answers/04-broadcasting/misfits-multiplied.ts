/**
 * @belief   Two matrices can always be multiplied.
 * @origin   Only shapes that fit were tried.
 * @replaces 7-matmul.ts
 * @does     multiplies matrices whose inner lengths differ.
 * @mend     Refuse them first: productShape throws the error that the stub asks for.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, length] = a.shape as [number, number];
  const columns = b.shape[1]!;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < length; i++) {
        values[row * columns + column]! +=
          a.values[row * length + i]! * (b.values[i * columns + column] ?? 0);
      }
    }
  }
  return { values, shape: [rows, columns] };
}
