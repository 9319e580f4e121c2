/**
 * @belief   sub changes the parameter. (Or: what was cleared can still be used.)
 * @origin   The underscore is taken for a matter of style.
 * @replaces step5-step.ts
 * @does     leaves the parameters where they were, and clears their gradients.
 * @mend     Two usual reasons: sub makes a new tensor, sub_ changes this one; and a gradient that is
 *           cleared before it was used is lost.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
