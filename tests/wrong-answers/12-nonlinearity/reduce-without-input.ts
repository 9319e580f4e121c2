/**
 * @belief   reduce begins with the input by itself.
 * @origin   Without a second argument reduce takes the first item of the list for the start.
 * @replaces 3-sequential.ts
 * @does     takes the first layer for the input: the second one is called with it.
 * @mend     reduce needs a start, and that is the input: reduce(..., input).
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
      (x, layer) => layer(x as unknown as Tensor) as unknown as nn.Layer,
    ) as unknown as Tensor;
  }
}
