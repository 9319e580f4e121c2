/**
 * @belief   Sequential and ModuleList are the same.
 * @origin   Both hold layers under numbers.
 * @replaces 6-layers.ts
 * @does     keeps its layers in a Sequential.
 * @mend     Here forward says how they work together: nn.ModuleList only holds them.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.Sequential(
      ...sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)),
    ) as unknown as nn.ModuleList;
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of this.layers.children().entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
