/**
 * @belief   The share is taken of everything.
 * @origin   The count is divided by the wrong length.
 * @replaces 6-asleep.ts
 * @does     divides the dead units by the number of inputs.
 * @mend     Divide by the number of units.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).all(0).float().sum().item() / outputs.shape[0]!;
}
