/**
 * @belief   children() knows all layers, now that they have fields.
 * @origin   It lists the modules among the fields, each once.
 * @replaces 3-sequential.ts
 * @does     leaves out the plain functions, and calls a layer that comes twice only once.
 * @mend     children() knows no functions, and gives each module once. Go through this.layers.
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
    return this.children().reduce((x, layer) => layer(x), input);
  }
}
