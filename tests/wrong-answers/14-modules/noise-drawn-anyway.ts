/**
 * @belief   The noise is drawn first, and used if need be.
 * @origin   It keeps the code short.
 * @replaces 5-modes.ts
 * @does     draws numbers in eval mode, too.
 * @mend     In eval mode nothing is drawn: look at the mode first.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    const noise = randn([...x.shape]).mul(this.spread);
    return this.training ? x.add(noise) : x;
  }
}
