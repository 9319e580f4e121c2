/**
 * @belief   Each layer learns for itself, so it gets plain numbers.
 * @origin   In each layer only its own parameters are seen.
 * @replaces 3-sequential.ts
 * @does     cuts the record between its layers, so that only the last one learns.
 * @mend     Hand on what a layer gives as it is, without detach().
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
    return this.layers.reduce((x, layer) => layer(x.detach()), input);
  }
}
