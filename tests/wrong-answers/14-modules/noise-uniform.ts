/**
 * @belief   rand gives random numbers.
 * @origin   One letter less.
 * @replaces 5-modes.ts
 * @does     draws uniform numbers between 0 and 1.
 * @mend     Normal numbers come from randn, with an n.
 */
import { nn, rand, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.add(rand([...x.shape]).mul(this.spread)) : x;
  }
}
