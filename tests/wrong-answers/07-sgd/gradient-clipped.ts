/**
 * @belief   A gradient above 1 is too large.
 * @origin   Clipping is a known cure for runs that diverge.
 * @replaces step5-step.ts
 * @does     cuts the gradient off at -1 and 1.
 * @mend     Multiply the gradient as it is by lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.clamp(-1, 1).mul(lr));
      parameter.grad = null;
    }
  });
}
