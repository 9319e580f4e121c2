/**
 * @belief   The order of the two doesn't matter.
 * @origin   Both are simple arithmetic.
 * @replaces 6-layers.ts
 * @does     divides before it subtracts the mean.
 * @mend     First subtract, then divide the whole.
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
    return x.div(this.std).sub(this.mean);
  }
}
