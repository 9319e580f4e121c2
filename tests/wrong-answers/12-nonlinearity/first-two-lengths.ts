/**
 * @belief   A parameter has one length or two.
 * @origin   Those of a linear layer have.
 * @replaces 6-deep.ts
 * @does     multiplies the first two lengths of each parameter, and no others.
 * @mend     A parameter may have any number of lengths. `size` is the product of all of them.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape[0]! * (shape[1] ?? 1), 0);
}
