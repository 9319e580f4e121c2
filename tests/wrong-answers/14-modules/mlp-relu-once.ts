/**
 * @belief   One ReLU is enough.
 * @origin   784-30-1 has one.
 * @replaces 6-layers.ts
 * @does     has a ReLU behind the first layer only.
 * @mend     One stands between each two layers.
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
      activations = layer(i === 1 ? F.relu(activations) : activations);
    return activations;
  }
}
