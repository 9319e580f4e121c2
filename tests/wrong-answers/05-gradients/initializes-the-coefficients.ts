/**
 * @belief   Zeroing initializes the coefficients.
 * @origin   So it stood in an answer to the questionnaire: zero is taken for a start value.
 * @replaces 5-backward.ts
 * @does     sets the parameters' numbers to 0 as well.
 * @mend     Clear .grad alone. The numbers are what has been learnt: they stay.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) {
    parameter.data = 0;
    parameter.grad = 0;
  }
}
