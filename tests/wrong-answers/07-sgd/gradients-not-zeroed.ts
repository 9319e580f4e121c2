/**
 * @belief   The next backward writes over the old gradient.
 * @origin   In most languages a new result replaces the old one.
 * @replaces step5-step.ts
 * @does     leaves the gradients where they were: the next backward adds to them.
 * @mend     Clear each parameter's own .grad at the end: parameter.grad = null. (A variable that holds it
 *           is not the place.)
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
