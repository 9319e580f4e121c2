/**
 * @belief   relu of a layer is relu of what it gives.
 * @origin   One says "a ReLU on the layer".
 * @replaces 6-layers.ts
 * @does     hands the layer itself to F.relu, not its output.
 * @mend     F.relu takes a tensor: F.relu(layer(x)), and no module. See section 6.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    const [first, ...others] = [...this.layers] as [nn.Module, ...nn.Module[]];
    let activations = first(x);
    for (const layer of others) activations = F.relu(layer as unknown as Tensor);
    return activations;
  }
}
