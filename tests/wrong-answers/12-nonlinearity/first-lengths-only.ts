/**
 * @belief   The first length of a shape says how many numbers there are in a tensor.
 * @origin   It does for a bias, which has one axis.
 * @replaces 6-deep.ts
 * @does     counts the rows of each parameter, not its numbers; one of shape () has no rows, and makes NaN of the sum.
 * @mend     A weight of shape (2, 3) holds 6 numbers: add up parameter.size.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape[0]!, 0);
}
