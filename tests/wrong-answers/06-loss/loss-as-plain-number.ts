/**
 * @belief   A number is a number: item() and tensor() change nothing.
 * @origin   The value is the same; the record behind it cannot be seen.
 * @replaces 1-loss.ts
 * @fails    1-loss > confidenceLoss · the way back to p stays open
 * @says     means that the way back is lost
 */
import { type Tensor, tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return tensor(where(targets.eq(1), p.neg().add(1), p).mean().item());
}
