/**
 * @belief   What sqrt gives is the noise.
 * @origin   It prints like a number.
 * @replaces 6-noise.ts
 * @does     gives a tensor.
 * @mend     A plain number is asked for: item().
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(1).mean().sqrt() as unknown as number;
}
