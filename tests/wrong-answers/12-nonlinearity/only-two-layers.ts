/**
 * @belief   A network has two layers.
 * @origin   The picture in the lesson has.
 * @replaces 3-sequential.ts
 * @does     runs its second layer on what the first gives, and no others.
 * @mend     There may be any number of layers. Go through all of them in a loop.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    const [first, second] = this.layers;
    return second!(first!(input));
  }
}
