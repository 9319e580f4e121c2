/**
 * @belief   To zero is to clean up everything that hangs on the parameters.
 * @origin   A walk goes through all inputs, so zeroing is thought to do the same.
 * @replaces 5-backward.ts
 * @does     clears the grads of the inputs of the Values on the list as well.
 * @mend     Clear the Values on the list, and no others.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    parameter.grad = 0;
    zeroGrad(parameter.inputs);
  }
}
