/**
 * @belief   Where the tensor came from belongs to it, so the Parameter needs it as well.
 * @origin   The Parameter is to be the same tensor, with a mark.
 * @replaces 2-parameter.ts
 * @does     takes over where the tensor came from, so gradients run on to that and none stays at the Parameter.
 * @mend     A Parameter is where the way back ends: take over the numbers only, and leave gradFn alone.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    this.gradFn = from.gradFn;
    this.requiresGrad_();
  }
}
