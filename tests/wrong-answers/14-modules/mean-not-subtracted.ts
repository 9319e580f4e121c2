/**
 * @belief   To standardize is to divide by the spread.
 * @origin   The scale is what one sees.
 * @replaces 6-layers.ts
 * @does     leaves the mean in.
 * @mend     Subtract the mean first: (x − mean) / std.
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
    return x.div(this.std);
  }
}
