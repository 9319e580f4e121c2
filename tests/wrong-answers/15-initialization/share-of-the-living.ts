/**
 * @belief   The share that still learns.
 * @origin   Both shares make 1 together.
 * @replaces 6-asleep.ts
 * @does     gives the share of living units.
 * @mend     Count the dead ones.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.ne(0).any(0).float().mean().item();
}
