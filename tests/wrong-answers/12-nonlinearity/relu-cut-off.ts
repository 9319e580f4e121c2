/**
 * @belief   A layer has nothing to learn, so it needs no record.
 * @origin   Parameters and gradients are mixed up: the layers before still need theirs.
 * @replaces 2-module.ts
 * @fails    2-module > ReLU · gradients find their way through
 * @says     means that the way back to the input is lost
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.relu(input.detach());
  }
}
