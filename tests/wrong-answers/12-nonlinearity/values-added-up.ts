/**
 * @belief   The sum over the parameters is sum().
 * @origin   "Add up all parameters" is taken literally.
 * @replaces 6-deep.ts
 * @does     adds up the values of the parameters, and doesn't count them.
 * @mend     How many there are is asked for: the `size` of each parameter.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, parameter) => sum + parameter.sum().item(), 0);
}
