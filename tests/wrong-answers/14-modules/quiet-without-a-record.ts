/**
 * @belief   noGrad means that the model predicts.
 * @origin   One predicts inside of noGrad.
 * @replaces 5-modes.ts
 * @does     disturbs nothing inside of noGrad.
 * @mend     The mode decides, this.training, and nothing else.
 */
import { isGradEnabled, nn, randn, type Tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    if (!this.training || !isGradEnabled()) return x;
    return x.add(randn([...x.shape]).mul(this.spread));
  }
}
