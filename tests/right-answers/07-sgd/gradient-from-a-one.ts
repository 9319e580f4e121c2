/**
 * @way      Hands backward the gradient to begin with: a 1.
 * @replaces step4-gradient.ts
 */
import { ones, type Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  if (loss.requiresGrad) loss.backward(ones([...loss.shape]));
  switch (params.grad) {
    case null:
      throw new ReferenceError("gradient: the loss was made without params");
    default:
      return params.grad.clone();
  }
}
