/**
 * @way      Spreads the list into an object, and copies the object's fields.
 * @replaces 3-sequential.ts
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, { ...layers });
  }

  override forward(input: Tensor): Tensor {
    let x = input;
    for (const layer of this.layers) x = layer(x);
    return x;
  }
}
