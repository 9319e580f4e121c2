/**
 * @belief   What a module holds are parameters.
 * @origin   Both are tensors in fields.
 * @replaces 6-layers.ts
 * @does     makes parameters of mean and spread, which training would move.
 * @mend     What is measured once is a buffer: new nn.Buffer(...). See section 6.
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const std = data.std(0);
    this.mean = new nn.Parameter(data.mean(0)) as Tensor as nn.Buffer;
    this.std = new nn.Parameter(where(std.eq(0), onesLike(std), std)) as Tensor as nn.Buffer;
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
