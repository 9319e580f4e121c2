/**
 * @belief   A layer changes the tensor that it is called with.
 * @origin   Methods with an underscore do.
 * @replaces 3-sequential.ts
 * @does     gives the input as it came: what the layers give is lost.
 * @mend     A layer doesn't change its input, it gives a new tensor. Keep it, and hand it to the next layer.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    for (const layer of this.layers) layer(input);
    return input;
  }
}
