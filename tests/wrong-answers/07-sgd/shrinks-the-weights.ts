/**
 * @belief   The learning rate is the share of the weight that goes away.
 * @origin   w -= w × lr looks nearly like the rule.
 * @replaces step5-step.ts
 * @does     subtracts w × lr: the gradient doesn't count.
 * @mend     It's the gradient that is multiplied: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.mul(lr));
      parameter.grad = null;
    }
  });
}
