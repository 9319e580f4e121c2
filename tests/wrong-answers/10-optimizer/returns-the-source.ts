/**
 * @belief   The constructor may return the tensor that came in, with its gradients switched on.
 * @origin   The numbers are the same, so the tensor seems to be.
 * @replaces 2-parameter.ts
 * @does     gives back the very tensor that came in, with gradients switched on, instead of a Parameter.
 * @mend     Don't return anything: the tensor that is being made is `this`. Switch gradients on for that one, and
 *           leave `from` alone.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    // biome-ignore lint/correctness/noConstructorReturn: this is the mistake.
    return from.requiresGrad_() as Parameter;
  }
}
