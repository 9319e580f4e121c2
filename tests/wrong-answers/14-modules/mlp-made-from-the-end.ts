/**
 * @belief   The order in which the layers are made is free.
 * @origin   All are there in the end.
 * @replaces 6-layers.ts
 * @does     makes its layers from the last to the first, so that they draw other numbers.
 * @mend     Make them from the first to the last: each draws when it is made.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    const last = sizes.length - 1;
    const made = sizes.slice(1).map((_, i) => new nn.Linear(sizes[last - i - 1]!, sizes[last - i]!));
    this.layers = new nn.ModuleList(made.reverse());
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
