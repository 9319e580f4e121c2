/**
 * @belief   A column is constant if its first two rows are equal.
 * @origin   A third may differ.
 * @replaces 6-layers.ts
 * @does     looks at the first two rows to say whether a column is constant.
 * @mend     Look at all rows: a constant column has the std 0.
 */
import { nn, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const isConstant = data.select(0, 0).eq(data.select(0, 1));
    this.mean = new nn.Buffer(data.mean(0));
    this.std = new nn.Buffer(where(isConstant, 1, data.std(0)));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
