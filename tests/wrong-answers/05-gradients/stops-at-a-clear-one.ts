/**
 * @belief   A grad of 0 means that there is nothing left to do.
 * @origin   `return` where `continue` was meant.
 * @replaces 5-backward.ts
 * @does     stops at the first parameter whose grad is 0 or NaN, and leaves all that follow as they are.
 * @mend     Go on to the next parameter, or set every grad to 0 without asking what it was.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    if (!parameter.grad) return;
    parameter.grad = 0;
  }
}
