/**
 * @belief   It makes no difference whether one squares or adds up first.
 * @origin   pow(2) and sum(1) are in the wrong order.
 * @replaces 6-noise.ts
 * @does     adds up the differences of each gradient before it squares them.
 * @mend     Square first, then add up: differences in opposite directions must not cancel out.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).sum(1).pow(2).mean().sqrt().item();
}
