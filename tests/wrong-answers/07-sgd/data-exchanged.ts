/**
 * @belief   p.data = ... changes the parameter.
 * @origin   In PyTorch it does.
 * @replaces step5-step.ts
 * @does     puts another tensor in the place of .data, which the engine refuses.
 * @mend     Write into the parameter itself: sub_ inside noGrad.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.data = parameter.sub(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
