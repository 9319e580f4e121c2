/**
 * @belief   Anything times 0 is 0.
 * @origin   It is, for numbers; NaN and Infinity are the exceptions.
 * @replaces 5-backward.ts
 * @does     multiplies each grad by 0, so one that is NaN or infinite becomes NaN.
 * @mend     Set the grad to 0, whatever was in it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) parameter.grad *= 0;
}
