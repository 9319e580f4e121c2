/**
 * @belief   To look at a result, one calls the layer again.
 * @origin   A call has no price that is seen.
 * @replaces 3-sequential.ts
 * @does     calls each layer twice.
 * @mend     Keep what the layer gives in a variable, and hand that on: one call each.
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
    let x = input;
    for (const layer of this.layers) {
      const { size } = layer(x);
      if (size >= 0) x = layer(x);
    }
    return x;
  }
}
