/**
 * @belief   After backward there is always something in .grad.
 * @origin   In every example there is; ! tells the type checker so.
 * @replaces step4-gradient.ts
 * @does     returns null when the walk leaves nothing on params.
 * @mend     After the walk look whether params.grad is still null, and throw an Error with params in its
 *           message.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  return params.grad!;
}
