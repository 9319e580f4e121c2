/**
 * @way      Computes by hand, without F.relu.
 * @replaces 2-module.ts
 */
import { nn, type Tensor, where } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return where(input.gt(0), input, 0);
  }
}
