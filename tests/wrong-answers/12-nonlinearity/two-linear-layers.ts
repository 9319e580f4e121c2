/**
 * @belief   Two layers are more than one.
 * @origin   The layers with the weights are there, so the model looks complete.
 * @replaces 7-digits.ts
 * @fails    7-digits > Q36 · DigitNet: the function in forward does what the module does in a Sequential
 * @says     is what comes without ReLU: two linear layers, which are one
 */
import { nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(this.hidden(x));
  }
}
