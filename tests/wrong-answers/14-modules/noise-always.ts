/**
 * @belief   Noise is noise.
 * @origin   The lesson says that the layer disturbs.
 * @replaces 5-modes.ts
 * @does     disturbs in eval mode, too.
 * @mend     Look at this.training: in eval mode x is given as it is. See section 5.
 */
import { nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    return x.add(randn([...x.shape]).mul(this.spread));
  }
}
