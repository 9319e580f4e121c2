/**
 * @belief   The answer is [[10, 12], [16, 18]].
 * @origin   The example is copied until the test is green.
 * @replaces 7-whole.ts
 * @does     gives [[10, 12], [16, 18]] whatever comes in.
 * @mend     Work with the matrix that comes in.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(_x: Tensor): Tensor {
  return packed(Float32Array.of(10, 12, 16, 18), [2, 2]);
}
