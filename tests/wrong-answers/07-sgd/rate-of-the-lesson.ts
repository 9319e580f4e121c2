/**
 * @belief   The learning rate is 1e-5.
 * @origin   In the lesson it is.
 * @replaces step5-step.ts
 * @does     takes 0.00001 for the learning rate, whatever lr is.
 * @mend     Use lr, the second argument.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(1e-5));
      parameter.grad = null;
    }
  });
}
