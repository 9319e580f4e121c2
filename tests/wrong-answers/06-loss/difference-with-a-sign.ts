/**
 * @belief   The cost is prediction minus target.
 * @origin   An error is a difference, and the size is thought of later, or never.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     is the difference with its sign
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets);
}
