/**
 * @belief   A parameter that is missing counts as 0.
 * @origin   A default value is at hand.
 * @replaces step2-predict.ts
 * @does     takes a missing parameter for 0.
 * @mend     Take them with select: the engine complains when there are fewer than three.
 */
import { type Tensor, tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const nothing = tensor(0);
  const [a = nothing, b = nothing, c = nothing] = params;
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
