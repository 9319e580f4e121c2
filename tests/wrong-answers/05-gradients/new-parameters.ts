/**
 * @belief   New Values begin with a gradient of 0.
 * @origin   They do; but everybody else still holds the old ones.
 * @replaces 5-backward.ts
 * @does     puts new Values on the list in place of the old ones.
 * @mend     Whoever holds the old ones sees nothing of it. Set the grad of the Values that are on the list.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: Value[]): void {
  parameters.forEach((parameter, i) => {
    parameters[i] = new Value(parameter.data);
  });
}
