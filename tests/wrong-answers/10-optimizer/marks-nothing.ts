/**
 * @belief   Being called Parameter is enough.
 * @origin   In PyTorch the class does it all.
 * @replaces 2-parameter.ts
 * @does     makes a Parameter that the engine keeps no gradients for.
 * @mend     Switch gradients on for the tensor that is being made: requiresGrad_, called on `this`. See section 2.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
  }
}
