/**
 * @belief   A field needs a name that begins with a letter.
 * @origin   That is so for variables. A field may have any name.
 * @replaces 3-sequential.ts
 * @does     names its layers layer0, layer1 and so on.
 * @mend     The name of the field is the number alone: "0", "1", "2".
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) Object.assign(this, { [`layer${i}`]: layer });
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
