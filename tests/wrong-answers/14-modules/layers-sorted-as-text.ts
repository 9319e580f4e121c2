/**
 * @belief   Sorted names are in order.
 * @origin   As texts they are: "10" comes before "2".
 * @replaces 6-layers.ts
 * @does     runs the layers in the order of their names as texts: with more than ten layers, 10 comes before
 *           2.
 * @mend     A ModuleList is in order already: for (const layer of this.layers).
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    const layers: nn.Linear[] = [];
    for (let i = 0; i + 1 < sizes.length; i++) layers.push(new nn.Linear(sizes[i]!, sizes[i + 1]!));
    this.layers = new nn.ModuleList(layers);
  }

  override forward(x: Tensor): Tensor {
    const children = new Map(this.layers.namedChildren());
    const names = [...children.keys()].sort();
    names.forEach((name, place) => {
      if (place > 0) x = F.relu(x);
      x = children.get(name)!(x);
    });
    return x;
  }
}
