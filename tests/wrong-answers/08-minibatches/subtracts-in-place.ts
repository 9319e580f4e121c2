/**
 * @belief   sub_ is sub.
 * @origin   The underscore is read as part of the name.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     sub makes a new one, sub_ doesn't
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub_(truth).pow(2).sum(1).mean().sqrt().item();
}
