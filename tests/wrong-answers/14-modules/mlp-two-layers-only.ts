/**
 * @belief   A network has a hidden and an output layer.
 * @origin   784-30-1 has.
 * @replaces 6-layers.ts
 * @does     makes no more than two layers.
 * @mend     One layer from each size to the next, however many there are.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1, 3).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
