/**
 * @way      Calls itself with the rest of the layers.
 * @replaces 3-sequential.ts
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) Reflect.set(this, String(i), layer);
  }

  override forward(input: Tensor): Tensor {
    const run = (x: Tensor, i: number): Tensor =>
      i === this.layers.length ? x : run(this.layers[i]!(x), i + 1);
    return run(input, 0);
  }
}
