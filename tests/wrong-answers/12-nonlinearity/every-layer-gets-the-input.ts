/**
 * @belief   Each layer looks at the input.
 * @origin   The variable in the loop is not handed on.
 * @replaces 3-sequential.ts
 * @does     gives what the last layer makes of the input itself.
 * @mend     Each layer gets what the one before gave. Hand the variable on from turn to turn. See section 3.
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
    let result = input;
    for (const layer of this.layers) result = layer(input);
    return result;
  }
}
