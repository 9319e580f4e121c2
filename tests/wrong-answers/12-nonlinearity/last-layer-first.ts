/**
 * @belief   Functions are applied from the inside out, so begin at the end.
 * @origin   In f(g(x)) the last one written works first.
 * @replaces 3-sequential.ts
 * @fails    3-sequential > Sequential · each layer gets what the one before gave
 * @says     is what the layers give from the last to the first
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
    return this.layers.reduceRight((x, layer) => layer(x), input);
  }
}
