/**
 * @belief   The variance is the mean of the squares minus the square of the mean.
 * @origin   On paper it is.
 * @replaces 6-layers.ts
 * @does     subtracts two large numbers, of which few digits are left when the data are far from 0.
 * @mend     Subtract the mean first, then take the squares. data.std(0) does so.
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    const n = data.shape[0]!;
    const difference = data.pow(2).mean(0).sub(this.mean.pow(2));
    const std = difference.mul(n / (n - 1)).sqrt();
    this.std = new nn.Buffer(where(std.eq(0), onesLike(std), std));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
