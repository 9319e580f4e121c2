/**
 * @belief   forward makes the layers that it needs.
 * @origin   All stands in one place then.
 * @replaces 6-layers.ts
 * @does     computes with new layers at each call.
 * @mend     Make the layers once, in the constructor, and use these in forward.
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
    for (const [i, { weight }] of ([...this.layers] as nn.Linear[]).entries()) {
      const layer = new nn.Linear(weight.shape[1]!, weight.shape[0]!);
      activations = layer(i === 0 ? activations : F.relu(activations));
    }
    return activations;
  }
}
