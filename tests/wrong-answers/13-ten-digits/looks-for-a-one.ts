/**
 * @belief   The class is where the 1 stands.
 * @origin   In one-hot rows it does.
 * @replaces 1-classes.ts
 * @does     looks for a 1 in each row, and gives −1 when there is none.
 * @mend     Look for the largest number: scores needn't hold a 1.
 */
import { type Tensor, tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return tensor(
    (scores.tolist() as number[][]).map((row) => row.indexOf(1)),
    { dtype: "int64" },
  );
}
