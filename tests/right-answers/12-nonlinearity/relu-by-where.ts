/**
 * @way      Chooses between x and 0.
 * @replaces 1-relu.ts
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.lt(0), 0, x);
}
