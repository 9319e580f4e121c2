/**
 * @belief   sizes.indexOf(size) is the place of this size.
 * @origin   Where all sizes differ it is.
 * @replaces 6-layers.ts
 * @does     looks for the next size with indexOf, which finds the first place where this size stands.
 * @mend     Count the places: sizes[i] to sizes[i + 1].
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    const starts = sizes.slice(0, -1);
    this.layers = new nn.ModuleList(
      starts.map((size) => new nn.Linear(size, sizes[sizes.indexOf(size) + 1]!)),
    );
  }

  override forward(x: Tensor): Tensor {
    const [first, ...others] = this.layers;
    return others.reduce((activations, layer) => layer(F.relu(activations)), first!(x));
  }
}
