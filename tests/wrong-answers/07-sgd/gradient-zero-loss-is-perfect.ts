/**
 * @belief   A loss of 0 is perfect, so nothing is to be changed.
 * @origin   A mean of squares can't fall below 0. Other losses can.
 * @replaces step4-gradient.ts
 * @does     gives slopes of 0 without a walk back when the loss is 0.
 * @mend     The height says nothing about the slope. Walk back whatever the loss is.
 */
import { type Tensor, zerosLike } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  if (loss.item() === 0) return zerosLike(params);
  loss.backward();
  const slopes = params.grad;
  if (slopes === null) throw new Error("gradient: nothing arrived at params; was the loss made from params?");
  return slopes;
}
