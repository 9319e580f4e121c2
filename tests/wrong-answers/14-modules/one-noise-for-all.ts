/**
 * @belief   One random number disturbs the input.
 * @origin   randn(1) is the shortest call.
 * @replaces 5-modes.ts
 * @does     adds one and the same number everywhere.
 * @mend     Draw one number for each number of x: randn([...x.shape]).
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.add(randn(1).mul(this.spread).view([])) : x;
  }
}
