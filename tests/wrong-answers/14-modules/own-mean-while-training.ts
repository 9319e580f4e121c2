/**
 * @belief   While training, the mean is that of the batch.
 * @origin   Batch normalization does so.
 * @replaces 6-layers.ts
 * @does     takes mean and spread of x itself while it is in training mode.
 * @mend     Both modes take this.mean and this.std, as they were measured when the layer was made.
 */
import { nn, onesLike, type Tensor, where } from "#engine";

function spreadOf(x: Tensor): Tensor {
  const std = x.std(0);
  return where(std.eq(0), onesLike(std), std);
}

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(spreadOf(data));
  }

  override forward(x: Tensor): Tensor {
    const isBatch = this.training && x.shape[0]! > 1;
    const mean = isBatch ? x.mean(0) : this.mean;
    const std = isBatch ? spreadOf(x) : this.std;
    return x.sub(mean).div(std);
  }
}
