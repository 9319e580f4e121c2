/**
 * @belief   Layers one after the other are a network.
 * @origin   Sequential runs them so.
 * @replaces 6-layers.ts
 * @does     has no ReLU between the layers, so that all are one linear layer.
 * @mend     Put F.relu between each two.
 */
import { nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const layer of this.layers) activations = layer(activations);
    return activations;
  }
}
