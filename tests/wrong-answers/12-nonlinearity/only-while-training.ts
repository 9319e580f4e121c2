/**
 * @belief   Activations are for training; a prediction takes the plain numbers.
 * @origin   Dropout and batch normalization do behave differently in the two modes.
 * @replaces 2-module.ts
 * @does     gives the input as it came once the layer is in eval mode.
 * @mend     ReLU works the same way in training and in prediction. Call F.relu in any case.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return this.training ? F.relu(input) : input;
  }
}
