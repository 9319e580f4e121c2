/**
 * @belief   A parameter that took no part has slope 0, so zeros are the right answer.
 * @origin   Mathematically it is so; but here somebody has made a mistake.
 * @replaces step4-gradient.ts
 * @does     returns zeros when the walk leaves nothing on params.
 * @mend     The loss was made without params then: that's a mistake of the caller. Throw an Error with
 *           params in its message.
 */
import { type Tensor, zeros } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  return params.grad ?? zeros(...params.shape);
}
