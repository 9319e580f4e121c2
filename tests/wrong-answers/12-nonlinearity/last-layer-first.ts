/**
 * @belief   Functions are applied from the inside out, so the last one begins.
 * @origin   In f(g(x)) the last one written works first.
 * @replaces 3-sequential.ts
 * @does     runs the layers from the last to the first.
 * @mend     Begin with the first layer, and end with the last.
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
