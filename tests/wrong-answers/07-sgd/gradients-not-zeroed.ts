/**
 * @belief   The next backward writes over the old gradient.
 * @origin   In most languages a new result replaces the old one.
 * @replaces step5-step.ts
 * @fails    step5-step > step · clears the gradients after use
 * @says     is the gradient just used
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
    }
  });
}
