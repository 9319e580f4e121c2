/**
 * @belief   What is detached is a copy, and may be written over.
 * @origin   `detach` sounds like something of its own.
 * @replaces 1-loss.ts
 * @does     writes 1 - p over the numbers of p itself: what `detach()` gives shares them.
 * @mend     Use methods without `_` at the end: they make new tensors.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const rest = p.detach().mul_(-1).add_(1);
  return where(targets.eq(1), rest, p);
}
