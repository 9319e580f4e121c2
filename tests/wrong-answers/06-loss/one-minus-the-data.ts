/**
 * @belief   p.data gives the numbers of p, so calculate 1 - p with these.
 * @origin   The numbers are right, but .data is cut off from the record.
 * @replaces 1-loss.ts
 * @does     calculates 1 - p from p.data: where the target is 1, no gradient finds its way back to p.
 * @mend     Calculate both branches from p itself.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const numbers = p.data;
  return where(targets.eq(1), numbers.neg().add(1), p);
}
