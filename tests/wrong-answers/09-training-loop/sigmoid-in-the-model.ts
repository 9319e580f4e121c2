/**
 * @belief   The model itself says how sure it is, from 0 to 1.
 * @origin   The sigmoid belongs to the prediction in many other texts.
 * @replaces 3-linear.ts
 * @fails    3-linear > Q28 · linear: with a bias an all-zero image predicts the bias
 * @says     is the bias after a sigmoid
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights).add(bias).sigmoid();
}
