/**
 * @belief   (a - b) squared is a squared minus b squared.
 * @origin   For a product it is like that: (a b) squared is a squared times b squared.
 * @replaces 6-noise.ts
 * @does     squares first, subtracts the squares then, and leaves their signs out.
 * @mend     Subtract the truth from each gradient first, and square the differences.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.pow(2).sub(truth.pow(2)).abs().sum(1).mean().sqrt().item();
}
