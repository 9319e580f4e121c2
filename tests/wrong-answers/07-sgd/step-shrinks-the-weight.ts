/**
 * @belief   w -= gradient × lr takes that share of w away.
 * @origin   -= is read as "less by this share".
 * @replaces step5-step.ts
 * @does     multiplies the gradient by the weight, too: a weight of 0 never moves.
 * @mend     The rule has no w on its right side: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.mul(parameter.grad).mul(lr));
      parameter.grad = null;
    }
  });
}
