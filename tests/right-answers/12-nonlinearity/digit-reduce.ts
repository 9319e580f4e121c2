/**
 * @way      Makes a row of three in forward, and runs it.
 * @replaces 7-digits.ts
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
    return [this.hidden, F.relu, this.output].reduce((t: Tensor, layer) => layer(t), x);
  }
}
