/**
 * @belief   What f gives belongs to me.
 * @origin   Most functions give a new tensor, but not all.
 * @replaces 4-collapse.ts
 * @does     writes into the tensor that f gives for a.
 * @mend     f may give a itself, or something that it still needs. Make new tensors: add and div, not add_ and div_.
 */
import { noGrad, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b).div(2));
  const mean = noGrad(() => f(a).add_(f(b)).div_(2));
  return middle.sub(mean);
}
