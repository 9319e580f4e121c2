/**
 * @belief   When all have moved, the gradient is cleared.
 * @origin   The line stands behind the loop, where one of them is still at hand.
 * @replaces step5-step.ts
 * @does     clears the gradient of the last parameter only.
 * @mend     Clear the gradient of every parameter: inside the loop.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  let last: Tensor | undefined;
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
      last = parameter;
    }
  });
  if (last) last.grad = null;
}
