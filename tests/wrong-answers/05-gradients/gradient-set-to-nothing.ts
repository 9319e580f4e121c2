/**
 * @belief   No gradient is null.
 * @origin   PyTorch sets .grad to None.
 * @replaces 5-backward.ts
 * @does     puts null into each grad.
 * @mend     In this module grad is a number. No gradient is 0, so that the next walk can add to it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    (parameter as { grad: number | null }).grad = null;
  }
}
