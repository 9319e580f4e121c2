/**
 * @belief   What is missing to 1 is the mistake.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     is 1 - p, whatever the target
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.neg().add(1);
}
