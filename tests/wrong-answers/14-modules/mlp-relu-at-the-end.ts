/**
 * @belief   Every layer is followed by a ReLU.
 * @origin   Pictures of networks show one after each.
 * @replaces 6-layers.ts
 * @does     makes 0 of every prediction below 0.
 * @mend     None stands after the last layer.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const layer of this.layers) activations = F.relu(layer(activations));
    return activations;
  }
}
