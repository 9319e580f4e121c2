/**
 * @belief   To change a parameter, switch its recording off.
 * @origin   It makes the error about leaves go away.
 * @replaces step5-step.ts
 * @does     switches requiresGrad off for the parameters, and leaves it off.
 * @mend     Use noGrad(() => { ... }): it ends by itself, and the parameters stay parameters.
 */
import type { Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  for (const parameter of parameters) {
    if (parameter.grad === null) continue;
    parameter.requiresGrad_(false);
    parameter.sub_(parameter.grad.mul(lr));
    parameter.grad = null;
  }
}
