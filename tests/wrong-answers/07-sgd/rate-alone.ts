/**
 * @belief   The learning rate is the step.
 * @origin   "How far to go" is taken at its word.
 * @replaces step5-step.ts
 * @does     subtracts lr from every number, whatever the gradient is.
 * @mend     The gradient says which way and how far: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(lr);
      parameter.grad = null;
    }
  });
}
