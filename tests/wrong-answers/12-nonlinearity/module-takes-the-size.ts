/**
 * @belief   Whatever is below 0 has to become positive.
 * @origin   "No negative numbers" is read as "without the sign".
 * @replaces 2-module.ts
 * @does     takes the sign from each number: -3 becomes 3.
 * @mend     What is below 0 becomes 0, not positive. F.relu does it.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.abs();
  }
}
