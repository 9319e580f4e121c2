/**
 * @belief   A small spread is as bad as none.
 * @origin   clamp keeps a divisor from being 0 in one call.
 * @replaces 6-layers.ts
 * @does     makes 1 of every spread below 1.
 * @mend     Only a spread of 0 becomes 1: ask with eq(0).
 */
import { nn, type Tensor } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(data.std(0).clamp(1));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
