/**
 * @belief   To move along the gradient is to go down.
 * @origin   The word "descent" is read as "follow".
 * @replaces step5-step.ts
 * @fails    step5-step > Q23 · step subtracts lr × gradient
 * @says     is what adding the gradient gives; SGD subtracts it
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.add_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
