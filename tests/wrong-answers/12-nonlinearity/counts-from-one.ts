/**
 * @belief   A model has at least one parameter.
 * @origin   The start of a product is taken for that of a sum.
 * @replaces 6-deep.ts
 * @does     counts one number too many.
 * @mend     Begin the sum at 0.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, parameter) => sum + parameter.size, 1);
}
