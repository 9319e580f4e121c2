/**
 * @belief   The last layer is the result.
 * @origin   The border of a loop is taken to be one lower than the length.
 * @replaces 3-sequential.ts
 * @does     leaves out the last layer.
 * @mend     Run all layers: what the last one gives is the result.
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
    let x = input;
    for (let i = 0; i < this.layers.length - 1; i++) x = this.layers[i]!(x);
    return x;
  }
}
