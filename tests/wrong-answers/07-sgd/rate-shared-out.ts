/**
 * @belief   The step is shared by all parameters.
 * @origin   A mean divides by the number of things.
 * @replaces step5-step.ts
 * @does     divides the learning rate by the number of parameters in the list.
 * @mend     Each parameter moves by its own gradient × lr. Don't divide.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr / parameters.length));
      parameter.grad = null;
    }
  });
}
