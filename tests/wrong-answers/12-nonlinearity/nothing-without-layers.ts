/**
 * @belief   The result is what the last layer gave, so before the first one there is none.
 * @origin   The variable for the result is only set inside of the loop.
 * @replaces 3-sequential.ts
 * @does     gives undefined when there are no layers.
 * @mend     Without layers the result is the input. Begin with it, and let each layer replace it.
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
    let result: Tensor | undefined;
    for (const layer of this.layers) result = layer(result ?? input);
    return result as Tensor;
  }
}
