/**
 * @belief   Each layer learns for itself.
 * @origin   One thinks of the layers one by one.
 * @replaces 6-layers.ts
 * @does     cuts the record between the layers, so that only the last one learns.
 * @mend     Hand on what came out as it is, without detach.
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
      activations = layer(i === 0 ? activations : F.relu(activations.detach()));
    return activations;
  }
}
