/**
 * @belief   Only leaves have gradients to clear.
 * @origin   Parameters mostly are leaves.
 * @replaces 5-backward.ts
 * @does     leaves the grad of a Value that has inputs as it was.
 * @mend     Clear every Value on the list, whatever it was made from.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) if (parameter.inputs.length === 0) parameter.grad = 0;
}
