/**
 * @belief   Linear takes the outputs first.
 * @origin   The shape of its weight is (outputs, inputs).
 * @replaces 6-layers.ts
 * @does     exchanges inputs and outputs of each layer.
 * @mend     new nn.Linear(inputs, outputs).
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(size, sizes[i]!)));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
