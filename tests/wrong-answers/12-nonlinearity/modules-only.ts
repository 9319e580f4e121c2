/**
 * @belief   Only modules are layers.
 * @origin   Sequential belongs to nn, so its layers should, too.
 * @replaces 3-sequential.ts
 * @does     leaves out the layers that are plain functions.
 * @mend     A plain function is a layer, too: it's called in the same way. Call every layer.
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
    return this.layers.reduce((x, layer) => (layer instanceof nn.Module ? layer(x) : x), input);
  }
}
