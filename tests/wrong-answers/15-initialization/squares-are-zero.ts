/**
 * @belief   A unit's length is 0 only when all its outputs are.
 * @origin   The norm of a list.
 * @replaces 6-asleep.ts
 * @does     squares the outputs, and the square of a tiny number is rounded to 0.
 * @mend     Don't calculate with them: eq(0).all(0) asks each one.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.pow(2).sum(0).eq(0).float().mean().item();
}
