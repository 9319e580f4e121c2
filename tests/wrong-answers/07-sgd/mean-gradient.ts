/**
 * @belief   A parameter has one slope.
 * @origin   mean() makes one number of it.
 * @replaces step5-step.ts
 * @does     takes the mean of a parameter's slopes for each of its numbers.
 * @mend     Each number moves by its own slope: multiply the gradient as it is.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mean().mul(lr));
      parameter.grad = null;
    }
  });
}
