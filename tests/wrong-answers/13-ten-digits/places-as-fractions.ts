/**
 * @belief   tensor() knows which type is meant.
 * @origin   The list holds whole numbers.
 * @replaces 1-classes.ts
 * @does     gives float32.
 * @mend     A list of numbers becomes float32: ask for { dtype: "int64" }.
 */
import { type Tensor, tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  const rows = scores.tolist() as number[][];
  return tensor(rows.map((row) => row.indexOf(Math.max(...row))));
}
