/**
 * @belief   p = p.sub(...) changes p.
 * @origin   For plain numbers it does.
 * @replaces step5-step.ts
 * @does     leaves the parameters and their gradients as they were.
 * @mend     p = p.sub(...) only gives a new tensor the old name. Change the parameter itself, with sub_,
 *           and clear its own .grad.
 */
import type { Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  for (let parameter of parameters) {
    if (parameter.grad === null) continue;
    parameter = parameter.sub(parameter.grad.mul(lr));
    parameter.grad = null;
  }
}
