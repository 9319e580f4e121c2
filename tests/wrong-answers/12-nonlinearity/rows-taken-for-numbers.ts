/**
 * @belief   tolist() gives the list of the numbers of x.
 * @origin   It does for one row. For a matrix it gives a list of rows.
 * @replaces 1-relu.ts
 * @does     takes each row of x for a single number, so the shape is lost.
 * @mend     x has any shape. Use a method that works on all its numbers at once, such as clamp or maximum.
 */
import { type Tensor, tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return tensor((x.tolist() as number[]).map((value) => Math.max(0, value)));
}
