/**
 * @belief   To forget the gradients, forget the parameters.
 * @origin   Clearing is done to the list instead of to what is in it.
 * @replaces 5-backward.ts
 * @does     takes the Values off the list while it clears them.
 * @mend     Leave the list as it is; the caller needs it for the next step.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: Value[]): void {
  while (parameters.length > 0) parameters.pop()!.grad = 0;
}
