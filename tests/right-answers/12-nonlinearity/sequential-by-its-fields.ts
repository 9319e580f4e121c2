/**
 * @way      Its forward goes through the numbered fields, and not through the list.
 * @replaces 3-sequential.ts
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
    const from = (i: number, x: Tensor): Tensor => {
      if (i === this.layers.length) return x;
      const layer = Reflect.get(this, String(i)) as nn.Layer;
      return from(i + 1, layer(x));
    };
    return from(0, input);
  }
}
