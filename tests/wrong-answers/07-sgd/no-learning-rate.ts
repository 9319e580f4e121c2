/**
 * @belief   The gradient says how far to go.
 * @origin   A slope is a direction and a size, so nothing seems to be missing.
 * @replaces step5-step.ts
 * @does     subtracts the gradient without the learning rate.
 * @mend     Multiply the gradient by lr: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], _lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad);
      parameter.grad = null;
    }
  });
}
