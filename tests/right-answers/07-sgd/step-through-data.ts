/**
 * @way      Writes through .data, which is never recorded, and clears the gradient of every parameter.
 * @replaces step5-step.ts
 */
import type { Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  parameters.forEach((parameter) => {
    if (parameter.grad) parameter.data.sub_(parameter.grad.mul_(lr));
    parameter.grad = null;
  });
}
