/**
 * @belief   Only what has parameters needs a field.
 * @origin   That is why fields are needed at all; but the stub asks for one for each layer.
 * @replaces 3-sequential.ts
 * @does     gives no field to the layers that are plain functions.
 * @mend     Every layer becomes a field with its number, whether it's a module or a function.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) {
      if (layer instanceof nn.Module) Object.assign(this, { [i]: layer });
    }
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
