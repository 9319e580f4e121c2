/**
 * @belief   gradient -= w × lr.
 * @origin   The two are easily mixed up in the rule.
 * @replaces step5-step.ts
 * @does     leaves the parameters where they were, and changes their gradients.
 * @mend     The rule is w -= gradient × lr: w changes, and the gradient is cleared.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.grad.sub_(parameter.mul(lr));
    }
  });
}
