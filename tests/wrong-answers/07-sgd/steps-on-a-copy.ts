/**
 * @belief   sub changes the parameter.
 * @origin   The underscore is taken for a matter of style.
 * @replaces step5-step.ts
 * @fails    step5-step > Q23 · step subtracts lr × gradient
 * @says     Either a copy was changed
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
