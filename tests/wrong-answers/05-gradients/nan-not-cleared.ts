/**
 * @belief   if (parameter.grad) asks whether there is anything to clear.
 * @origin   A number in an if reads like "is there one?".
 * @replaces 5-backward.ts
 * @does     leaves a grad that is NaN as it was.
 * @mend     Set every grad to 0 without asking what it is. In an if, NaN counts as false, as 0 does; and no
 *           comparison with < or > holds for it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) if (parameter.grad) parameter.grad = 0;
}
