/**
 * @belief   To move along the gradient is to go down.
 * @origin   The word "descent" is read as "follow".
 * @replaces step5-step.ts
 * @does     adds lr × gradient to each parameter.
 * @mend     The gradient points uphill: subtract it. See step 5.
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
