/**
 * @belief   The first length counts the pictures, and noise has the shape of one.
 * @origin   All pictures are to be treated alike.
 * @replaces 5-modes.ts
 * @does     adds the same noise to each row.
 * @mend     Each number gets noise of its own: randn([...x.shape]).
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.add(randn(x.shape.slice(1)).mul(this.spread)) : x;
  }
}
