/**
 * @belief   The input is what the first layer gave, so the loop begins with the second one.
 * @origin   In many loops the first item is the start, and the rest is worked off.
 * @replaces 3-sequential.ts
 * @does     leaves out the first layer.
 * @mend     Begin with layer number 0: it gets the input.
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
    for (let i = 1; i < this.layers.length; i++) x = this.layers[i]!(x);
    return x;
  }
}
