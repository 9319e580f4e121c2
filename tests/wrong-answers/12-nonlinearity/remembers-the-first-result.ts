/**
 * @belief   A layer keeps its activations.
 * @origin   Layers keep their parameters in fields, so a result may be kept in one, too.
 * @replaces 2-module.ts
 * @does     gives the result of the first call again at every later call.
 * @mend     Each input has a result of its own: compute it in forward, and keep nothing in the layer.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  private result: Tensor | undefined;

  override forward(input: Tensor): Tensor {
    this.result ??= F.relu(input);
    return this.result;
  }
}
