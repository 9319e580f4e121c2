/**
 * @belief   The variance is the mean of the squares.
 * @origin   It is so where all data are known.
 * @replaces 6-layers.ts
 * @does     divides by the number of rows in the spread, and not by one less.
 * @mend     std(0) divides by n − 1, as PyTorch does: leave it as it is.
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const std = data.std(0, { correction: 0 });
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(where(std.eq(0), onesLike(std), std));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
