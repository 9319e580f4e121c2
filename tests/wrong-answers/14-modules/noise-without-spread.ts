/**
 * @belief   randn has the right size.
 * @origin   Its standard deviation is 1.
 * @replaces 5-modes.ts
 * @does     adds noise of the spread 1, whatever spread is asked for.
 * @mend     Multiply what was drawn by this.spread.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.add(randn([...x.shape])) : x;
  }
}
