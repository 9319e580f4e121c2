/**
 * @belief   A field "0.weight" is what the name 0.weight comes from.
 * @origin   The names in the list look like names of fields.
 * @replaces 3-sequential.ts
 * @does     makes fields of the parameters, and not of the layers.
 * @mend     The layer itself becomes the field: the engine finds the parameters in it and puts their names together.
 */
import { nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    for (const [i, layer] of layers.entries()) {
      if (!(layer instanceof nn.Module)) continue;
      for (const [name, parameter] of layer.namedParameters())
        Object.assign(this, { [`${i}.${name}`]: parameter });
    }
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer) => layer(x), input);
  }
}
