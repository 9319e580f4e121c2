/**
 * @belief   Each batch is brought to mean 0.
 * @origin   Batch normalization does so while training.
 * @replaces 6-layers.ts
 * @does     measures mean and spread of each input anew.
 * @mend     They are measured once, in the constructor: use the buffers in forward.
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const std = data.std(0);
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(where(std.eq(0), onesLike(std), std));
  }

  override forward(x: Tensor): Tensor {
    return x.shape[0] === 0 ? x : x.sub(x.mean(0)).div(this.std);
  }
}
