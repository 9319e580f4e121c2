/**
 * @belief   backward calculates the gradients, so it returns them.
 * @origin   Most functions return what they calculate.
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > gradient · one slope per parameter, whatever the loss and the shape
 * @says     is what backward returns
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, _params: Tensor): Tensor {
  return loss.backward() as unknown as Tensor;
}
