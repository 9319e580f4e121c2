/**
 * @belief   In a method, self stands before the other arguments.
 * @origin   In Python, methods are written so.
 * @replaces 6-layers.ts
 * @does     hands the module itself to F.relu, before the output of the layer.
 * @mend     F.relu is a plain function: its first argument is the input, F.relu(layer(x)). See section 6.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    const relu = F.relu as unknown as (self: nn.Module, x: Tensor) => Tensor;
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : relu(this, activations));
    return activations;
  }
}
