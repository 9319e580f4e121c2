/**
 * @belief   The gradient that was used is small enough to stay.
 * @origin   mul_ writes the product into .grad.
 * @replaces step5-step.ts
 * @does     leaves lr × gradient in .grad.
 * @mend     Clear the gradient after use: parameter.grad = null.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul_(lr));
    }
  });
}
