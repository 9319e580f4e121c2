/**
 * @belief   A network has a ReLU between its layers, so Sequential puts it there.
 * @origin   In pictures of networks the activation is not drawn.
 * @replaces 3-sequential.ts
 * @does     puts a ReLU between each two layers.
 * @mend     Sequential runs the layers that it was given, and nothing else. A ReLU is a layer of its own.
 */
import { F, nn, type Tensor } from "#engine";

export class Sequential extends nn.Module {
  readonly layers: readonly nn.Layer[];

  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    return this.layers.reduce((x, layer, i) => layer(i === 0 ? x : F.relu(x)), input);
  }
}
