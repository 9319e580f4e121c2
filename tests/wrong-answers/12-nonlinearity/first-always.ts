/**
 * @belief   There is at least one layer.
 * @origin   A network without layers is never seen.
 * @replaces 3-sequential.ts
 * @does     calls a first layer, even if there is none.
 * @mend     There may be no layers at all: then the result is the input. Begin with the input, and let each layer
 *           replace it.
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
    const [first, ...rest] = this.layers;
    return rest.reduce((x, layer) => layer(x), first!(input));
  }
}
