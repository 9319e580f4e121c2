/**
 * @belief   A weight has as many columns as rows.
 * @origin   In small examples it often has.
 * @replaces 6-deep.ts
 * @does     takes every parameter for a square one.
 * @mend     Its lengths may differ: `size` is the product of all of them.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((sum, { shape, rank }) => sum + shape[0]! ** rank, 0);
}
