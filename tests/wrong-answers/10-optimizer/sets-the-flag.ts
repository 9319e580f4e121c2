/**
 * @belief   requiresGrad is a field that one sets to true.
 * @origin   In PyTorch one may write w.requires_grad = True.
 * @replaces 2-parameter.ts
 * @does     tries to set requiresGrad, which can only be read, and fails.
 * @mend     requiresGrad only tells. To switch gradients on, call the method: requiresGrad_().
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    Object.assign(this, { requiresGrad: true });
  }
}
