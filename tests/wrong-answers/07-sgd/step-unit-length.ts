/**
 * @belief   The gradient gives only the direction, and lr alone says how far.
 * @origin   "How far to go" is taken at its word.
 * @replaces step5-step.ts
 * @does     brings the gradient to the length 1 first: the parameter moves by lr, however steep it is.
 * @mend     Multiply the gradient as it is by lr: a steeper slope makes a larger step.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.div(parameter.grad.pow(2).sum().sqrt()).mul(lr));
      parameter.grad = null;
    }
  });
}
