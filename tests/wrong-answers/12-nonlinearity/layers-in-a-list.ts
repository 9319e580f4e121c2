/**
 * @belief   A list of layers is enough; the engine will find them.
 * @origin   PyTorch has the same trap: a plain list hides its modules.
 * @replaces 3-sequential.ts
 * @does     keeps its layers in a list only, where the engine finds no parameters.
 * @mend     The engine looks at fields, not into lists. Give each layer a field of its own, named by its number. See
 *           section 3.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
