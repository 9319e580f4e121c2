/**
 * @belief   sub_ is sub.
 * @origin   The underscore is read as part of the name.
 * @replaces 6-noise.ts
 * @does     writes the differences into the gradients of the caller.
 * @mend     sub makes a new tensor, sub_ writes into the one that is there.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub_(truth).pow(2).sum(1).mean().sqrt().item();
}
