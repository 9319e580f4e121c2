/**
 * @belief   New Values begin with a gradient of 0.
 * @origin   They do; but everybody else still holds the old ones.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q31 · zeroGrad clears the gradients, and nothing else
 * @says     means that the Values were replaced
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: Value[]): void {
  parameters.forEach((parameter, i) => {
    parameters[i] = new Value(parameter.data);
  });
}
