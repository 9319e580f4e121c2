/**
 * @belief   The first layer is layer 1.
 * @origin   People count from 1.
 * @replaces 3-sequential.ts
 * @does     numbers its layers from 1 on.
 * @mend     The first layer is number 0, as in a list.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, Object.fromEntries(layers.map((layer, i) => [i + 1, layer])));
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
