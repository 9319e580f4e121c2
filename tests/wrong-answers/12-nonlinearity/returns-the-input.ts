/**
 * @belief   relu changes its input, as a method with an underscore would.
 * @origin   That results are new tensors is forgotten.
 * @replaces 2-module.ts
 * @fails    2-module > Q36 · ReLU, the module, gives the same numbers as relu, the function
 * @says     is the input. A layer returns what it makes of it
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    F.relu(input);
    return input;
  }
}
