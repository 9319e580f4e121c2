/**
 * @belief   Every loss squares.
 * @origin   The mean squared error is the loss that everybody meets first.
 * @replaces 1-loss.ts
 * @does     takes the mean of the squared distances.
 * @mend     This loss is the mean of the plain distances: 1 - p for a 3, p for a 7. Leave out the square.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).pow(2).mean();
}
