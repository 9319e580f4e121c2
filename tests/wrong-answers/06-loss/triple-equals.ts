/**
 * @belief   targets === 1 asks every element.
 * @origin   In Python == on tensors does.
 * @replaces 1-loss.ts
 * @does     gives where a plain true or false as its condition, which the engine refuses.
 * @mend     === compares the tensor as a whole with a number, and that's never true. Ask every element:
 *           targets.eq(1).
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(((targets as unknown) === 1) as unknown as Tensor, p.neg().add(1), p);
}
