/**
 * @belief   The answer is [[10, 12], [16, 18]].
 * @origin   The example is copied until the test is green.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q9 · doubledCorner: of 1 to 9 it is [[10, 12], [16, 18]]
 * @says     is the answer for 1 to 9, written down
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(_x: Tensor): Tensor {
  return packed(Float32Array.of(10, 12, 16, 18), [2, 2]);
}
