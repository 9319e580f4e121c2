/**
 * @belief   The cost of a classifier has a logarithm.
 * @origin   Cross-entropy is the loss of most tutorials.
 * @replaces 1-loss.ts
 * @does     gives -log of the chance for the right answer (cross-entropy): a cost can be far above 1.
 * @mend     This module's cost is the plain distance, without a logarithm: 1 - p for a 3, p for a 7.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1)).log().neg();
}
