/**
 * @belief   Any activation function will do, and tanh is one.
 * @origin   Older networks were built with tanh.
 * @replaces 2-module.ts
 * @does     gives tanh of each number.
 * @mend     That is another activation function. Call F.relu.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}
