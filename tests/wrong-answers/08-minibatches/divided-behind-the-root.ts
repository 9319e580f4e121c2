/**
 * @belief   It makes no difference whether one divides before or after the root.
 * @origin   For sums it makes none.
 * @replaces 6-noise.ts
 * @does     takes the root of the sum of all squared distances and then divides by the number of draws.
 * @mend     Divide inside the root: the mean comes first, the root last.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum().sqrt().item() / (gradients.shape[0] as number);
}
