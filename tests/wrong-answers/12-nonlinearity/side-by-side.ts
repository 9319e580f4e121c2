/**
 * @belief   A network adds up what its layers say.
 * @origin   Units in one layer work like that; layers don't.
 * @replaces 3-sequential.ts
 * @does     adds up what every layer makes of the input.
 * @mend     Layers work one after the other: each gets what the one before gave.
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
    return this.layers.map((layer) => layer(input)).reduce((sum, each) => sum.add(each));
  }
}
