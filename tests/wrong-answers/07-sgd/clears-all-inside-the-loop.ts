/**
 * @belief   Clearing is one line, so it can follow the step.
 * @origin   The line that clears all gradients stands inside the loop over the parameters.
 * @replaces step5-step.ts
 * @does     clears all gradients as soon as one parameter has moved: the parameters after it don't move.
 * @mend     Clear the gradient of that one parameter, or clear all of them after the loop.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
      for (const each of parameters) each.grad = null;
    }
  });
}
