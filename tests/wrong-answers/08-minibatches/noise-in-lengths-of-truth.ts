/**
 * @belief   Noise is a share of the truth's length.
 * @origin   The lesson compares the noise with the length of the truth.
 * @replaces 6-noise.ts
 * @does     divides the noise by the length of the truth.
 * @mend     How far the gradients lie from the truth is asked for, not what share of its length that is.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const long = truth.pow(2).sum().sqrt().item();
  const off = gradients.sub(truth).pow(2).sum(1).mean().sqrt().item();
  return long > 0 ? off / long : off;
}
