/**
 * @belief   To disturb is to change.
 * @origin   add_ saves a tensor.
 * @replaces 5-modes.ts
 * @does     writes the noise into x itself.
 * @mend     add gives a new tensor, add_ changes x.
 */
import { nn, noGrad, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    if (!this.training) return x;
    const noise = randn([...x.shape]).mul(this.spread);
    return noGrad(() => x.add_(noise));
  }
}
