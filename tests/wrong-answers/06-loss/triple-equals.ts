/**
 * @belief   targets === 1 asks every element.
 * @origin   In Python == on tensors does.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     === compares the tensor as a whole with a number
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(((targets as unknown) === 1) as unknown as Tensor, p.neg().add(1), p);
}
