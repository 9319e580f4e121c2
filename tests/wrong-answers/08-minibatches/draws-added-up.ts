/**
 * @belief   Add up all errors and take the root.
 * @origin   The mean is forgotten; with more draws it looks as if there were more noise.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     is the root of the sum
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum().sqrt().item();
}
