/**
 * @way      Appends the layers one by one, and runs the last one apart.
 * @replaces 6-layers.ts
 */
import { nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers = new nn.ModuleList();

  constructor(sizes: readonly number[]) {
    super();
    for (let i = 1; i < sizes.length; i++) this.layers.append(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }

  override forward(x: Tensor): Tensor {
    const all = [...this.layers];
    const last = all.pop() as nn.Module;
    return last(all.reduce((activations, layer) => layer(activations).relu(), x));
  }
}
