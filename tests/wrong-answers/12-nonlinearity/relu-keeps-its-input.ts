/**
 * @belief   A layer may keep its last input in a field, to look at.
 * @origin   It looks like any other field.
 * @replaces 2-module.ts
 * @does     keeps its input in a field: when that is a parameter, the engine finds it there and takes it for one of the layer's own.
 * @mend     A ReLU keeps nothing: leave the field out.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  lastInput: Tensor | null = null;

  override forward(input: Tensor): Tensor {
    this.lastInput = input;
    return F.relu(input);
  }
}
