/**
 * @belief   Weights must be kept small.
 * @origin   Weight decay is known from other optimizers.
 * @replaces step5-step.ts
 * @does     takes a little of each weight away, besides lr × gradient.
 * @mend     The rule has only one part: w -= gradient × lr.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.add(parameter.mul(0.01)).mul(lr));
      parameter.grad = null;
    }
  });
}
