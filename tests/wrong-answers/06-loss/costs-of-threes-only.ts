/**
 * @belief   Only a missed 3 costs something.
 * @origin   p is "how sure of a 3", so one looks at the 3s.
 * @replaces 1-loss.ts
 * @does     lets the 7s cost nothing: their cost is 0, whatever p is.
 * @mend     A 7 costs p. The third argument of where is what stands where the condition is false.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), 0);
}
