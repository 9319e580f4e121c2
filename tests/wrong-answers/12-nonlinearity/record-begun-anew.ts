/**
 * @belief   requiresGrad_() makes gradients flow.
 * @origin   It does so from there on, not back.
 * @replaces 2-module.ts
 * @does     begins a new record: its result is recorded, but the walk back ends there and never reaches the input.
 * @mend     Hand the input itself to F.relu. requiresGrad_ doesn't bring back what detach() has cut.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return F.relu(input.detach()).requiresGrad_();
  }
}
