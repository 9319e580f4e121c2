/**
 * @belief   The Parameter goes on from the tensor, so it takes over its gradient.
 * @origin   The numbers are shared, so all else seems to be.
 * @replaces 2-parameter.ts
 * @does     begins with the gradient of the tensor that it is made from.
 * @mend     Only the numbers are shared. A new Parameter has no gradient yet.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    this.requiresGrad_();
    this.grad = from.grad;
  }
}
