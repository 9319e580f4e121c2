/**
 * @belief   A layer is a matrix.
 * @origin   The bias is a small detail in formulas.
 * @replaces 6-layers.ts
 * @does     makes its layers without a bias.
 * @mend     Leave the options away: new nn.Linear(inputs, outputs).
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(
      sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size, { bias: false })),
    );
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
