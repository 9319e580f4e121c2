/**
 * @belief   A parameter has rows and columns.
 * @origin   Weights do; a bias is a plain list.
 * @replaces 6-deep.ts
 * @does     multiplies the first two lengths of each parameter: one with a single length counts 0.
 * @mend     A parameter may have any number of lengths, a bias has one. `size` is the product of all of them.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape }) => sum + shape[0]! * (shape[1] ?? 0), 0);
}
