/**
 * @way      No number is below 0, so a sum of 0 means that all are 0.
 * @replaces 6-asleep.ts
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.sum(0).eq(0).float().mean().item();
}
