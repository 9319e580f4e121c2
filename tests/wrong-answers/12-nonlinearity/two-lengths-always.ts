/**
 * @belief   Every parameter has rows and columns.
 * @origin   A weight has two lengths. A bias has one, and its shape[1] is undefined.
 * @replaces 6-deep.ts
 * @does     multiplies the first two lengths of each parameter; where there is no second one, the sum becomes
 *           NaN.
 * @mend     Whatever the shape, parameter.size says how many numbers there are.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape[0]! * shape[1]!, 0);
}
