/**
 * @belief   Noise has nothing to learn, so no gradient passes.
 * @origin   detach is used where nothing is learnt.
 * @replaces 5-modes.ts
 * @does     cuts x off from the record while training.
 * @mend     Layers before this one need their gradients: add to x itself.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return this.training ? x.detach().add(randn([...x.shape]).mul(this.spread)) : x;
  }
}
