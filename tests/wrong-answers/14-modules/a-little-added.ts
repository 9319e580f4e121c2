/**
 * @belief   A small number in the divisor keeps it from being 0.
 * @origin   Batch normalization does so.
 * @replaces 6-layers.ts
 * @does     adds a small number to the spread.
 * @mend     Here the spread is 1 where it is 0, and else as it is.
 */
import { nn, type Tensor } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(data.std(0).add(1e-3));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
