/**
 * @belief   Every layer has parameters, so the border at 0 is one.
 * @origin   Linear has a weight and a bias, and is taken for the pattern of all layers.
 * @replaces 2-module.ts
 * @does     has a parameter, which training would change.
 * @mend     There is nothing to learn in a ReLU: the border is 0 for ever. Leave the parameter out.
 */
import { nn, type Tensor, tensor, where } from "#engine";

export class ReLU extends nn.Module {
  readonly border = new nn.Parameter(tensor(0));

  override forward(input: Tensor): Tensor {
    return where(input.gt(this.border), input, 0);
  }
}
