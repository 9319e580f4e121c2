/**
 * @belief   What comes out is a picture, so it lies between 0 and 1.
 * @origin   Pixels do.
 * @replaces 5-modes.ts
 * @does     cuts the result off at 0 and 1.
 * @mend     x plus the noise, whatever comes out: the next layers take any numbers.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    if (!this.training) return x;
    return x.add(randn(x.shape).mul(this.spread)).clamp(0, 1);
  }
}
