/**
 * @belief   A function has no parameters, so it needs no number.
 * @origin   What isn't stored seems not to count.
 * @replaces 3-sequential.ts
 * @does     numbers the modules only, so the plain functions have no number.
 * @mend     Number every layer, also the plain functions: in Linear, relu, Linear the second Linear is number 2.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(
      this,
      layers.filter((layer) => layer instanceof nn.Module),
    );
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
