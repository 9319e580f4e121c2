/**
 * @belief   A list outside of the class is at hand in both methods.
 * @origin   That all instances share it is only seen with the second one.
 * @replaces 3-sequential.ts
 * @does     mixes its layers with those of all other networks.
 * @endless  when one network stands in another
 * @mend     Keep the layers in a field of this network: a variable outside of the class is there only once.
 */
import { nn, type Tensor } from "#engine";

const row: nn.Layer[] = [];

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    row.push(...layers);
    Object.assign(this, row);
  }

  override forward(input: Tensor): Tensor {
    return row.reduce((x, layer) => layer(x), input);
  }
}
