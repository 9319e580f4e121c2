/**
 * @belief   A parameter without a gradient means that there is nothing to do.
 * @origin   return is written where continue was meant.
 * @replaces step5-step.ts
 * @does     stops at the first parameter without a gradient: those after it in the list don't move.
 * @mend     Pass over that parameter and go on with the next: continue, not return or break.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) return;
      parameter.sub_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  });
}
