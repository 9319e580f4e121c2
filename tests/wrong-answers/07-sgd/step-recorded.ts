/**
 * @belief   A step is a calculation like any other.
 * @origin   noGrad looks like a detail and is left out.
 * @replaces step5-step.ts
 * @does     changes the parameters while the engine records, which it refuses.
 * @mend     The step isn't part of the model. Put it inside noGrad(() => { ... }).
 */
import type { Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  for (const parameter of parameters) {
    if (parameter.grad === null) continue;
    parameter.sub_(parameter.grad.mul(lr));
    parameter.grad = null;
  }
}
