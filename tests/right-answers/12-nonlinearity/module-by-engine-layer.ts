/**
 * @way      Makes a layer of the engine at each call, and calls it.
 * @replaces 2-module.ts
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return new nn.ReLU()(input);
  }
}
