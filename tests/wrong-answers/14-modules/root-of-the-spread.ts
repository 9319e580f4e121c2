/**
 * @belief   The spread of a sum grows with the root.
 * @origin   The root makes a spread of a variance.
 * @replaces 5-modes.ts
 * @does     multiplies by the root of the spread.
 * @mend     randn has the spread 1: multiply by the spread itself.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.add(randn([...x.shape]).mul(Math.sqrt(this.spread))) : x;
  }
}
