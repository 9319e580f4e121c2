/**
 * @belief   Between layers stands a sigmoid.
 * @origin   For a long time it did.
 * @replaces 6-layers.ts
 * @does     has a sigmoid between the layers.
 * @mend     Here it is F.relu.
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
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.sigmoid(activations));
    return activations;
  }
}
