/**
 * @belief   No gradient means: this parameter is of no use.
 * @origin   null is cleared together with what it belongs to.
 * @replaces step5-step.ts
 * @does     sets a parameter without a gradient to 0.
 * @mend     It took no part in the loss: it stays as it is. Pass over it.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) parameter.zero_();
      else parameter.sub_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
