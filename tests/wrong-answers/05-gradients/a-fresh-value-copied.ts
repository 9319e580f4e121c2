/**
 * @belief   A fresh Value with the same number has a grad of 0, so everything can be copied from one.
 * @origin   Object.assign copies all fields at once.
 * @replaces 5-backward.ts
 * @does     empties the inputs and slopes of the parameters, too.
 * @mend     Set `.grad` to 0, and touch no other field.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) Object.assign(parameter, new Value(parameter.data));
}
