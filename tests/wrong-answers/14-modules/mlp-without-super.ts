/**
 * @belief   Without fields of its own, the base class needs no constructor call.
 * @origin   In some languages it is called by itself.
 * @replaces 6-layers.ts
 * @does     never calls the base constructor, so that there is no object.
 * @mend     super() comes first: it makes what the fields are put into. See section 3.
 */
import { F, nn, type Tensor } from "#engine";

export class Mlp extends nn.Module {
  declare readonly layers: nn.ModuleList;

  // @ts-expect-error: super() is missing.
  // biome-ignore lint/correctness/noUnreachableSuper: TypeScript notices, too.
  constructor(sizes: readonly number[]) {
    // @ts-expect-error: and that there is no this before it.
    this.layers = new nn.ModuleList(sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size)));
  }

  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const [i, layer] of [...this.layers].entries())
      activations = layer(i === 0 ? activations : F.relu(activations));
    return activations;
  }
}
