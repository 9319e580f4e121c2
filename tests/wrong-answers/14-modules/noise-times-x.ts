/**
 * @belief   Noise is multiplied.
 * @origin   Dropout multiplies.
 * @replaces 5-modes.ts
 * @does     multiplies x by the noise.
 * @mend     The noise is added to x.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.mul(randn([...x.shape]).mul(this.spread)) : x;
  }
}
