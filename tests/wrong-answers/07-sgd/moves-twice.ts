/**
 * @belief   Two small steps are better than one.
 * @origin   A loop inside the loop, or the line written twice.
 * @replaces step5-step.ts
 * @does     moves every parameter twice.
 * @mend     Subtract once for each parameter and call.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
      parameter.sub_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
