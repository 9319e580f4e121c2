/**
 * @belief   A unit gives one number.
 * @origin   Linear adds up; the activation works on each number.
 * @replaces 2-module.ts
 * @does     gives the sum of its numbers.
 * @mend     A layer gives a tensor of the same shape: don't add up.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.relu(input).sum();
  }
}
