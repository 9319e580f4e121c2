/**
 * @belief   1 counts as true, so the targets themselves are the condition.
 * @origin   In JavaScript and in NumPy any number will do as a condition.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     where wants yes or no for every element
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets, p.neg().add(1), p);
}
