/**
 * @belief   The last layer has to be called with the result of the others, so the list must be turned.
 * @origin   reverse() changes the list itself.
 * @replaces 3-sequential.ts
 * @does     turns the order of the layers around at each call.
 * @mend     Run the layers in the order in which they came, and leave the list as it is.
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
    const turned = (this.layers as nn.Layer[]).reverse();
    return turned.reduce((x, layer) => layer(x), input);
  }
}
