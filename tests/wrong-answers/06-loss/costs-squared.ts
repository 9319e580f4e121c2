/**
 * @belief   Costs are squared.
 * @origin   The mean squared error is the loss that everybody meets first.
 * @replaces 1-loss.ts
 * @does     squares the distance between p and the target.
 * @mend     These costs are plain distances: 1 - p for a 3, p for a 7. Leave out the square.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).pow(2);
}
