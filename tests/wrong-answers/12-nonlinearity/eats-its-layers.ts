/**
 * @belief   A layer that has run is done.
 * @origin   shift() is a short way to take the next one.
 * @replaces 3-sequential.ts
 * @does     takes each layer out of the list when it runs, so a second call finds no layers.
 * @mend     A network is called many times. Go through the layers without changing the list.
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
    const left = this.layers as nn.Layer[];
    let x = input;
    for (let layer = left.shift(); layer !== undefined; layer = left.shift()) x = layer(x);
    return x;
  }
}
