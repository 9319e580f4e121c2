/**
 * @belief   training is false while training.
 * @origin   The two are mixed up easily.
 * @replaces 5-modes.ts
 * @does     disturbs in eval mode, and not while training.
 * @mend     this.training is true in training mode.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x : x.add(randn([...x.shape]).mul(this.spread));
  }
}
