/**
 * @belief   neg() makes 1 - p of p.
 * @origin   TypeScript has no 1 - p for tensors, and of neg and add only the first is remembered.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     has -p for a 3, and the 1 is missing
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg(), p);
}
