/**
 * @belief   Fractions aren't compared exactly, so what is near 0 is 0.
 * @origin   Rounding leaves small rests in other places.
 * @replaces 6-layers.ts
 * @does     makes 1 of a small spread, too.
 * @mend     Equal numbers have the spread 0 exactly: ask with eq(0).
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    const std = data.std(0);
    this.std = new nn.Buffer(where(std.lt(1e-2), onesLike(std), std));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
