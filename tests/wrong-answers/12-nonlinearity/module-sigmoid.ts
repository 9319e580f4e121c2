/**
 * @belief   The activation function is the sigmoid.
 * @origin   The sigmoid was the first one in the course.
 * @replaces 2-module.ts
 * @does     gives the sigmoid of each number.
 * @mend     That is another activation function. Call F.relu.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}
