/**
 * @belief   F.linear with the weight does what the layer does.
 * @origin   The bias is its third argument.
 * @replaces 7-digits.ts
 * @does     leaves the bias of the output layer out.
 * @mend     Call the layer itself: this.output(...).
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
    const activations = F.linear(x, this.hidden.weight, this.hidden.bias).relu();
    return F.linear(activations, this.output.weight);
  }
}
