/**
 * @belief   return hands the result to the next layer.
 * @origin   A return inside of a loop ends the loop.
 * @replaces 3-sequential.ts
 * @does     gives what the first layer gives, and runs no other.
 * @mend     Hand that on to the next layer, and return only after the last one.
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
    for (const layer of this.layers) return layer(input);
    return input;
  }
}
