/**
 * @belief   Each parameter is a tensor of its own.
 * @origin   a, b and c are three names.
 * @replaces step1-initialize.ts
 * @does     returns a list of tensors, not one tensor.
 * @mend     All parameters stand in one tensor of shape (count).
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  const all = randn(count);
  const each = Array.from({ length: count }, (_, at) => all.select(0, at).clone().requiresGrad_());
  return each as unknown as Tensor;
}
