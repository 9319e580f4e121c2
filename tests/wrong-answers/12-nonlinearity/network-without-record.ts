/**
 * @belief   Running a network is predicting, and predicting needs no record.
 * @origin   Predictions are made inside noGrad in the lessons on training.
 * @replaces 3-sequential.ts
 * @does     gives the right numbers, but no gradient finds its way back.
 * @mend     The layers have to learn. Call them in the open: noGrad and detach() leave the record.
 */
import { nn, noGrad, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    return noGrad(() => this.layers.reduce((x, layer) => layer(x), input));
  }
}
