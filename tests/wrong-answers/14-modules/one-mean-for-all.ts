/**
 * @belief   The mean of the data is one number.
 * @origin   For pictures one often takes one number for all pixels.
 * @replaces 6-layers.ts
 * @does     measures one mean and one spread over all features.
 * @mend     Each column has its own: mean(0) and std(0).
 */
import { nn, onesLike, type Tensor, where } from "#engine";

export class Standardize extends nn.Module {
  readonly mean: nn.Buffer;
  readonly std: nn.Buffer;

  constructor(data: Tensor) {
    super();
    const std = data
      .std()
      .expand(data.shape[1] ?? 1)
      .clone();
    this.mean = new nn.Buffer(
      data
        .mean()
        .expand(data.shape[1] ?? 1)
        .clone(),
    );
    this.std = new nn.Buffer(where(std.eq(0), onesLike(std), std));
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).div(this.std);
  }
}
