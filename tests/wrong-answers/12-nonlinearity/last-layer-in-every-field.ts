/**
 * @belief   The variable of the loop will be another one in each field.
 * @origin   The loop has ended when the fields are set from it.
 * @replaces 3-sequential.ts
 * @does     has its last layer in every field.
 * @mend     Field number i is layer number i.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    let current: nn.Layer | undefined;
    for (const layer of layers) current = layer;
    for (const i of layers.keys()) Object.assign(this, { [i]: current });
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
