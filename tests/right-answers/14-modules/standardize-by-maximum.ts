/**
 * @way      Takes the spread apart by a mask, and multiplies by one over it.
 * @replaces 6-layers.ts
 */
import { nn, type Tensor } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const spread = data.var(0).sqrt();
    this.std = new nn.Buffer(spread.add(spread.eq(0).float()));
    this.mean = new nn.Buffer(data.sum(0).div(data.shape[0]!));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean.unsqueeze(0)).mul(this.std.pow(-1));
  }
}
