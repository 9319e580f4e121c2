/**
 * @belief   relu changes its input, as a method with an underscore would.
 * @origin   That results are new tensors is forgotten.
 * @replaces 2-module.ts
 * @does     gives the input as it came.
 * @mend     F.relu makes a new tensor: return it.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    F.relu(input);
    return input;
  }
}
