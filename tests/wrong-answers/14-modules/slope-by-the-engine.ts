/**
 * @belief   The engine finds the slope of the division.
 * @origin   Outside of an operation it does.
 * @replaces 8-operation.ts
 * @does     walks back through the formula, which fails inside of an operation: nothing is recorded there.
 * @mend     Write the slope yourself: upstream / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const leaf = x.detach().clone().requiresGrad_();
  leaf.div(leaf.abs().add(1)).backward(upstream);
  return leaf.grad!;
}
