/**
 * @belief   The loop over the layers begins at 1.
 * @origin   People count from 1; the list is looked up with the same number.
 * @replaces 3-sequential.ts
 * @does     gives its first layer no field.
 * @mend     The first layer is number 0: count from there.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (let i = 1; i < layers.length; i++) Object.assign(this, { [i]: layers[i] });
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
