/**
 * @belief   One random number for each column; broadcasting does the rest.
 * @origin   Broadcasting gives every row the same ones.
 * @replaces 5-modes.ts
 * @does     draws noise for one row, and adds the same to every row.
 * @mend     Draw in the shape of x: one number for each number of x.
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
    const pixels = x.shape.at(-1) ?? 1;
    return x.add(randn(pixels).mul(this.spread));
  }
}
