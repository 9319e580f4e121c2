/**
 * @belief   The search for the largest begins at 0.
 * @origin   Scores were positive in the first example.
 * @replaces 1-classes.ts
 * @does     says class 0 when no number of the row is above 0.
 * @mend     All scores may be below 0: begin with the first of the row.
 */
import { type Tensor, tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return tensor(
    (scores.tolist() as number[][]).map((row) => Math.max(0, row.indexOf(Math.max(0, ...row)))),
    { dtype: "int64" },
  );
}
