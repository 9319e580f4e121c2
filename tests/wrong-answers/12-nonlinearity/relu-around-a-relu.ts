/**
 * @belief   A module is made of modules: the engine's own ReLU goes into a field.
 * @origin   Networks are made so.
 * @replaces 2-module.ts
 * @does     keeps another layer in a field, so the layer has a layer inside of it and prints it.
 * @mend     A ReLU needs no field: forward can call the function F.relu.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  readonly inner = new nn.ReLU();

  override forward(input: Tensor): Tensor {
    return this.inner(input);
  }
}
