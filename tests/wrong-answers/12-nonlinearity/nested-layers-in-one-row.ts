/**
 * @belief   A Sequential in a Sequential is just more layers in the row.
 * @origin   They run in the same order.
 * @replaces 3-sequential.ts
 * @does     lays the layers of a Sequential inside it in the same row, so that fields and names are counted in
 *           another way.
 * @mend     A Sequential is a layer like others: it becomes one field, and its own layers have names inside:
 *           "0.0.weight".
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  /** The layers in order, for `forward`. */
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers.flatMap((layer) => (layer instanceof Sequential ? layer.layers : [layer]));
    Object.assign(this, this.layers);
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
