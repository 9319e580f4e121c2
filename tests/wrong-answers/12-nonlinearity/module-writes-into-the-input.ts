/**
 * @belief   A layer passes the input on, so it may change it.
 * @origin   PyTorch's nn.ReLU(inplace=True) does that.
 * @replaces 2-module.ts
 * @does     writes its result into the input.
 * @mend     Whoever called the layer still needs the input. Return a new tensor: F.relu makes one.
 */
import { nn, noGrad, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return noGrad(() => input.mul_(input.gt(0).float()));
  }
}
