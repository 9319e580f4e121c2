/**
 * @belief   sub_(grad).mul_(lr) is w - grad × lr.
 * @origin   Chained methods read like the formula, but each works on all that came before it.
 * @replaces step5-step.ts
 * @does     moves each parameter to (w - gradient) × lr: the parameter is multiplied by the learning rate,
 *           too.
 * @mend     Only the gradient is multiplied: parameter.sub_(parameter.grad.mul(lr)).
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad !== null) parameter.sub_(parameter.grad).mul_(lr);
      parameter.grad = null;
    }
  });
}
