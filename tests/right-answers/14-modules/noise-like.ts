/**
 * @way      Draws with randnLike, and turns the sum round.
 * @replaces 5-modes.ts
 */
import { nn, randnLike, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? randnLike(x).mul(this.spread).add(x) : x.clone();
  }
}
