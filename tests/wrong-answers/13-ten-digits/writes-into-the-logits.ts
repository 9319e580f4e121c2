/**
 * @belief   The scores aren't needed any more.
 * @origin   sub_ saves memory.
 * @replaces 2-softmax.ts
 * @does     takes the largest away in place, and changes the caller's scores.
 * @mend     sub without the underscore makes a new tensor.
 */
import { noGrad, type Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const own = noGrad(() => logits.sub_(logits.max(1, { keepdim: true }).values));
  return own.softmax(1);
}
