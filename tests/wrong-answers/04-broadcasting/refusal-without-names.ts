/**
 * @belief   An error may say in any words that something doesn't fit.
 * @origin   Whoever writes the error knows the shapes; whoever reads it doesn't.
 * @replaces 7-matmul.ts
 * @does     refuses the right matrices, but its error doesn't name both shapes as shapeText writes them.
 * @mend     Let productShape throw, or put shapeText(a.shape) and shapeText(b.shape) into the message.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  if (a.shape[1] !== b.shape[0]) throw new Error("these matrices can't be multiplied");
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
