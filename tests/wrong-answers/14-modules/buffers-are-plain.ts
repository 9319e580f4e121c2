/**
 * @belief   A tensor in a field belongs to the module.
 * @origin   It can be read there.
 * @replaces 6-layers.ts
 * @does     keeps mean and spread as plain tensors, which are not saved.
 * @mend     Only parameters and buffers are saved: new nn.Buffer(...).
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const std = data.std(0);
    this.mean = data.mean(0) as nn.Buffer;
    this.std = where(std.eq(0), onesLike(std), std) as nn.Buffer;
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
