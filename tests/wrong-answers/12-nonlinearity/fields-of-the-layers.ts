/**
 * @belief   Object.assign(this, ...layers) adds all layers to this module.
 * @origin   The three dots look right: the constructor has them, too.
 * @replaces 3-sequential.ts
 * @does     takes over the fields of its layers, such as weight, instead of the layers.
 * @mend     Object.assign copies the fields of what it's given. Give it the list: its fields are the layers, by
 *           number.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, ...layers);
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
