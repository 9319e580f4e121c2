/**
 * @belief   neg() makes 1 - p of p.
 * @origin   TypeScript has no 1 - p for tensors, and of neg and add only the first is remembered.
 * @replaces 1-loss.ts
 * @does     gives -p for a 3: the 1 of 1 - p is missing.
 * @mend     1 - p takes two methods: neg() gives minus p, and then 1 has to be added.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg(), p);
}
