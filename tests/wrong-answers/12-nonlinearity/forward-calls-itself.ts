/**
 * @belief   A module is called to compute, so call it.
 * @origin   this(input) is short for this.forward(input), and that is where we are.
 * @replaces 2-module.ts
 * @fails    2-module > Q36 · ReLU, the module, gives the same numbers as relu, the function
 * @says     forward calls itself
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return this(input);
  }
}
