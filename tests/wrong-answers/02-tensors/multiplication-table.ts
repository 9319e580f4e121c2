/**
 * @belief   The number in a row and a column is row times column.
 * @origin   Two loops, from 1 to rows and from 1 to columns, and the two counters are at hand.
 * @replaces 7-whole.ts
 * @does     writes row times column, each counted from 1.
 * @mend     Each number is 1 more than the one before it, from row to row, too: place + 1.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function counting(rows: number, columns: number): Tensor {
  const values = Float32Array.from({ length: rows * columns }, (_, place) => {
    return (Math.floor(place / columns) + 1) * ((place % columns) + 1);
  });
  return packed(values, [rows, columns]);
}
