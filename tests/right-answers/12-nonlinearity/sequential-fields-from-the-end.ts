/**
 * @way      Sets its fields from the last one to the first. Fields that are numbers are in order all the same.
 * @replaces 3-sequential.ts
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (let i = layers.length - 1; i >= 0; i--) Object.assign(this, { [i]: layers[i] });
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
