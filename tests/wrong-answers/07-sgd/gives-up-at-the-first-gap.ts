/**
 * @belief   A parameter without a gradient means that there is nothing to do.
 * @origin   return is written where continue was meant.
 * @replaces step5-step.ts
 * @fails    step5-step > step · passes over a parameter without a gradient
 * @says     the second was passed over too
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) return;
      parameter.sub_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
