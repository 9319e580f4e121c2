/**
 * @belief   Where the mean is 0 the std is 0.
 * @origin   Pixels without ink are so.
 * @replaces 6-layers.ts
 * @does     takes 1 where the mean is 0, and not where the std is 0.
 * @mend     Ask the std: a feature that is 7 everywhere has no spread either.
 */
import { nn, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const mean = data.mean(0);
    this.mean = new nn.Buffer(mean);
    this.std = new nn.Buffer(where(mean.eq(0), 1, data.std(0)));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
