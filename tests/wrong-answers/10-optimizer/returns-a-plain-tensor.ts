/**
 * @belief   A constructor returns what it has made, and requiresGrad_ gives it.
 * @origin   A function that makes a tensor would end so.
 * @replaces 2-parameter.ts
 * @does     gives a tensor that is recorded, but one that isn't a Parameter.
 * @mend     A constructor needs no `return`: what it makes is `this`. Switch gradients on for `this`.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    // biome-ignore lint/correctness/noConstructorReturn: this is the mistake.
    return this.detach().requiresGrad_() as Parameter;
  }
}
