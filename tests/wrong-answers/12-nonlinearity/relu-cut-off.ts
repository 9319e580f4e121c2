/**
 * @belief   A layer that has nothing to learn needs no record.
 * @origin   Parameters and gradients are mixed up: the layers before still need theirs.
 * @replaces 2-module.ts
 * @does     gives the right numbers, but no gradient finds its way back from them to the input.
 * @mend     The layers before this one still have to learn. Hand the input itself to F.relu: detach(), noGrad and
 *           tolist() leave the record.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.relu(input.detach());
  }
}
