/**
 * @belief   (x - mean) / std is x / std - mean / std, as in school.
 * @origin   On paper both are the same.
 * @replaces 6-layers.ts
 * @does     divides x and the mean by the spread first, and subtracts then: of two large numbers that are
 *           nearly equal few digits are left.
 * @mend     Subtract the mean first, while both still have all their digits; divide the difference.
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
    const shift = this.mean.div(this.std);
    return x.div(this.std).sub(shift);
  }
}
