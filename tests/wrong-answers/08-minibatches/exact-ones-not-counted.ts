/**
 * @belief   filter(Boolean) leaves out what isn't there.
 * @origin   A distance of 0 is a distance.
 * @replaces 6-noise.ts
 * @does     leaves gradients that are exactly the truth out of the mean.
 * @mend     Count them all: a distance of 0 makes the mean smaller.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const squared = gradients.sub(truth).pow(2).sum(1).tolist() as number[];
  const found = squared.filter(Boolean);
  if (found.length === 0) return 0;
  return Math.sqrt(found.reduce((sum, one) => sum + one) / found.length);
}
