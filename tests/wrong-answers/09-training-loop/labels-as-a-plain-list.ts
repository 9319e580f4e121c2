/**
 * @belief   A column is a list of lists.
 * @origin   It prints like one.
 * @replaces 1-data.ts
 * @does     returns lists of plain numbers, no tensor.
 * @mend     A tensor of shape (n, 1) is asked for: ones and zeros make tensors, and cat joins them.
 */
import { type Tensor } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const column = [...new Array(threes.shape[0]).fill([1]), ...new Array(sevens.shape[0]).fill([0])];
  return column as unknown as Tensor;
}
