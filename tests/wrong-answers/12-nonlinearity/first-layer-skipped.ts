/**
 * @belief   reduce begins with the second layer.
 * @origin   Without a start, reduce takes the first element as one.
 * @replaces 3-sequential.ts
 * @fails    3-sequential > Sequential · each layer gets what the one before gave
 * @says     is what comes without the first layer
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
    for (let i = 1; i < this.layers.length; i++) x = this.layers[i]!(x);
    return x;
  }
}
