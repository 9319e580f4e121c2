/**
 * @belief   First the gradient is made small, then the step.
 * @origin   lr is multiplied in two places.
 * @replaces step5-step.ts
 * @does     multiplies by lr twice.
 * @mend     Once is enough: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      const small = parameter.grad.mul(lr);
      parameter.sub_(small.mul(lr));
      parameter.grad = null;
    }
  });
}
