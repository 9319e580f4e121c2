/**
 * @belief   indexOf says where a layer lies.
 * @origin   As long as all layers differ, it does.
 * @replaces 3-sequential.ts
 * @does     gives a layer that comes twice only one field.
 * @mend     Go by the place, not by the layer: indexOf finds the first of two that are the same.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const layer of layers) Object.assign(this, { [layers.indexOf(layer)]: layer });
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
