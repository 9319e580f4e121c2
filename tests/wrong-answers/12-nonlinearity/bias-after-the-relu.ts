/**
 * @belief   A layer is: multiply, bend, add the bias.
 * @origin   The bias says where the bend lies, so it belongs under it.
 * @replaces 7-digits.ts
 * @does     adds the bias of the hidden layer behind the ReLU, not before it.
 * @mend     Let the layer do its whole work first: relu(hidden(x)).
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    const units = F.relu(x.matmul(this.hidden.weight.t())).add(this.hidden.bias!);
    return this.output(units);
  }
}
