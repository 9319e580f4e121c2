/**
 * @belief   Only Linear has parameters, so only Linear needs a field.
 * @origin   In the lesson it's nearly so; but a layer may be a Sequential.
 * @replaces 3-sequential.ts
 * @does     makes a field of each Linear, and of no other layer.
 * @mend     Every layer becomes a field with its number, whatever it is.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) {
      if (layer instanceof nn.Linear) Object.assign(this, { [i]: layer });
    }
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
