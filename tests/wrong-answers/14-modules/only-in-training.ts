/**
 * @belief   Such layers work only while training.
 * @origin   Dropout and Noise do.
 * @replaces 6-layers.ts
 * @does     gives the input as it is in eval mode.
 * @mend     This one is the same in both modes.
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
    return this.training ? x.sub(this.mean).div(this.std) : x;
  }
}
