/**
 * @belief   A layer computes with forward.
 * @origin   forward is what one writes.
 * @replaces 6-layers.ts
 * @does     calls forward of each layer by hand, so that hooks are passed over.
 * @mend     Call the layer: layer(x). See section 3.
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
      activations = layer.forward(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
