/**
 * @belief   sum(0) adds up each row.
 * @origin   Rows are axis 0, so 0 must be the axis to add up along.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     has the axes exchanged
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(0).mean().sqrt().item();
}
