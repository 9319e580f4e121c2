/**
 * @belief   Nothing is to be learnt here, so nothing is to be recorded.
 * @origin   The buffers want no gradient.
 * @replaces 6-layers.ts
 * @does     cuts x off from the record.
 * @mend     Layers before this one need their gradients.
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
    return x.detach().sub(this.mean).div(this.std);
  }
}
