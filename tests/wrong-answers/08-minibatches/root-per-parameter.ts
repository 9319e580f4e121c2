/**
 * @belief   Each parameter has a noise, and the noise is their sum.
 * @origin   Spread is mostly told column by column.
 * @replaces 6-noise.ts
 * @does     takes a root for each column and adds the roots up.
 * @mend     Add up the squares of each row first: one squared distance per gradient. One mean, one root.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).mean(0).sqrt().sum().item();
}
