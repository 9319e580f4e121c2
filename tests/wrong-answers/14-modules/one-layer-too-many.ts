/**
 * @belief   A layer too many can be cut off again.
 * @origin   Only those in the list count.
 * @replaces 6-layers.ts
 * @does     makes one layer more than it keeps, which draws numbers, too.
 * @mend     Make one layer less than there are sizes: each that is made draws.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    const made = sizes.map((size, i) => new nn.Linear(size, sizes[i + 1] ?? size));
    this.layers = new nn.ModuleList(made.slice(0, -1));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
