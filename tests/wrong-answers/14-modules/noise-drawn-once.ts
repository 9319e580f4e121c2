/**
 * @belief   The noise belongs to the layer.
 * @origin   Weights are drawn once, too.
 * @replaces 5-modes.ts
 * @does     draws noise at the first call, and adds the same at each later one.
 * @mend     Draw anew at each call, in forward.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;
  #noise: Tensor | undefined;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    if (!this.training) return x;
    this.#noise ??= randn([...x.shape]).mul(this.spread);
    return x.add(this.#noise);
  }
}
