/**
 * @way      The sum of all squares is divided by the number of rows.
 * @replaces 6-noise.ts
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const squares = truth.sub(gradients).pow(2).sum().item();
  return Math.sqrt(squares / gradients.shape[0]!);
}
