/**
 * @belief   When a gradient is 0, all are cleared already.
 * @origin   They were all cleared together last time.
 * @replaces 5-backward.ts
 * @does     stops at the first parameter whose grad is 0.
 * @mend     A gradient may just happen to be 0. Go through the whole list.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    if (parameter.grad === 0) return;
    parameter.grad = 0;
  }
}
