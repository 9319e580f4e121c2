/**
 * @belief   A gradient begins with 1.
 * @origin   The walk begins with 1, at the result.
 * @replaces 5-backward.ts
 * @does     sets each grad to 1.
 * @mend     A parameter's grad begins with 0: nothing has arrived yet.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) parameter.grad = 1;
}
