/**
 * @belief   A list of layers is enough; the engine will find them.
 * @origin   PyTorch has the same trap: a plain list hides its modules.
 * @replaces 3-sequential.ts
 * @fails    3-sequential > Sequential · the engine finds the parameters of its layers, by number
 * @says     is what the engine finds when the layers are in a list only
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
