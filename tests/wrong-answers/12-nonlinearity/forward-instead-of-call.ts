/**
 * @belief   layer(x) and layer.forward(x) are the same.
 * @origin   They give the same numbers. But what waits for a call (a hook) hears of the first only.
 * @replaces 3-sequential.ts
 * @does     calls layer.forward(x) where the layer is a module, and not the layer itself.
 * @mend     Call the layer, layer(x): that works for modules and functions alike.
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
    return this.layers.reduce(
      (x, layer) => (layer instanceof nn.Module ? layer.forward(x) : layer(x)),
      input,
    );
  }
}
