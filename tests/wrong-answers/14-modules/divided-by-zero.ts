/**
 * @belief   Every feature has a spread.
 * @origin   In a table of examples each has.
 * @replaces 6-layers.ts
 * @does     divides by 0 where a feature has the same number in all rows.
 * @mend     The corner of a digit is always 0. Where the spread is 0, take 1.
 */
import { nn, type Tensor } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(data.std(0));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
