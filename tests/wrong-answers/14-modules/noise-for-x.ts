/**
 * @belief   The layer gives noise.
 * @origin   That is its name.
 * @replaces 5-modes.ts
 * @does     gives the noise alone, without x.
 * @mend     Add the noise to x.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? randn([...x.shape]).mul(this.spread) : x;
  }
}
