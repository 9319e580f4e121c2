/**
 * @belief   A list of layers is enough: the engine finds them.
 * @origin   PyTorch has the same trap, and says nothing.
 * @replaces 6-layers.ts
 * @does     keeps its layers in a plain list, where nobody looks for parameters.
 * @mend     Put them into an nn.ModuleList: its layers are fields, and are found. See section 6.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)) as unknown as nn.ModuleList;
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
