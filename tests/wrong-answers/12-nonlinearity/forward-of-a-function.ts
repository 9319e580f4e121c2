/**
 * @belief   Every layer has a forward.
 * @origin   Modules do; F.relu is a plain function.
 * @replaces 3-sequential.ts
 * @does     calls the forward of each layer, also of plain functions, which have none.
 * @mend     Call the layer itself, layer(x): that works for modules and functions alike.
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
    return this.layers.reduce((x, layer) => (layer as nn.Module).forward(x), input);
  }
}
