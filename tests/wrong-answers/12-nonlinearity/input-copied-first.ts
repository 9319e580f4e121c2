/**
 * @belief   The input belongs to the caller, so the layers get a copy.
 * @origin   Functions must not change their input.
 * @replaces 3-sequential.ts
 * @does     hands a copy of the input to the first layer.
 * @mend     No layer changes its input. Without layers the result is the input itself, not a copy.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  /** The layers in order, for `forward`. */
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) Object.assign(this, { [i]: layer });
  }

  override forward(input: Tensor): Tensor {
    let x = input.clone();
    for (const layer of this.layers) x = layer(x);
    return x;
  }
}
