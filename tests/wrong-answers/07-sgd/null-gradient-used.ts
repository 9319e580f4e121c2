/**
 * @belief   Every parameter has a gradient.
 * @origin   In every example it has; ! tells the type checker so.
 * @replaces step5-step.ts
 * @does     works on .grad without looking whether it is null.
 * @mend     A parameter whose .grad is null took no part in the loss: pass over it.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      parameter.sub_(parameter.grad!.mul(lr));
      parameter.grad = null;
    }
  });
}
