/**
 * @belief   Costs are squared.
 * @origin   The mean squared error is the loss that everybody meets first.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     is the squared distances
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).pow(2);
}
