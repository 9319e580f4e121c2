/**
 * @belief   nn.ReLU computes ReLU.
 * @origin   The class and the function have nearly the same name.
 * @replaces 2-module.ts
 * @fails    2-module > Q36 · ReLU, the module, gives the same numbers as relu, the function
 * @says     is what new nn.ReLU() makes
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    void input;
    return new nn.ReLU() as unknown as Tensor;
  }
}
