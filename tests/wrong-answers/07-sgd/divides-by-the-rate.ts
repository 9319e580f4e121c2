/**
 * @belief   A small learning rate makes the gradient large enough to matter.
 * @origin   The rate is taken for a scale to divide by.
 * @replaces step5-step.ts
 * @does     divides the gradient by the learning rate.
 * @mend     The rule multiplies: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.div(lr));
      parameter.grad = null;
    }
  });
}
