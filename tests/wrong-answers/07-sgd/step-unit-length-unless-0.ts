/**
 * @belief   The gradient gives only the direction, and lr alone says how far.
 * @origin   "How far to go" is taken at its word, and a length of 0 is thought of.
 * @replaces step5-step.ts
 * @does     divides each gradient by its length, unless that is 0: the parameter moves by lr, however
 *           steep it is.
 * @mend     Multiply the gradient as it is by lr: a steeper slope makes a larger step.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      const length = parameter.grad.pow(2).sum().sqrt().item();
      if (length > 0) parameter.sub_(parameter.grad.div(length).mul(lr));
      parameter.grad = null;
    }
  });
}
