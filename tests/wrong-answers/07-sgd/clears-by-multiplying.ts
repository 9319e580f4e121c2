/**
 * @belief   Anything times 0 is 0.
 * @origin   Infinity and NaN aren't.
 * @replaces step5-step.ts
 * @does     clears a gradient by multiplying it by 0: of Infinity NaN is left.
 * @mend     Write null into .grad, or fill it with zeros.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    parameters.forEach((parameter) => {
      if (parameter.grad === null) return;
      parameter.sub_(parameter.grad.mul(lr));
      parameter.grad.mul_(0);
    });
  });
}
