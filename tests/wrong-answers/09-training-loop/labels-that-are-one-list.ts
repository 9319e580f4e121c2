/**
 * @belief   fill([1]) puts a list of its own into every place.
 * @origin   fill calculates its value once.
 * @replaces 1-data.ts
 * @does     fills the column with one and the same list: a 0 written into one row stands in all rows.
 * @mend     fill puts the very same list into every place. Write cat([ones(n3, 1), zeros(n7, 1)]).
 */
import { type Tensor, tensor } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const [n3, n7] = [threes.shape[0]!, sevens.shape[0]!];
  const rows = new Array<number[]>(n3 + n7).fill([1]);
  for (const row of rows.slice(n3)) row[0] = 0;
  return tensor(rows);
}
