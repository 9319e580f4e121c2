/**
 * @way      Both layers are used by their numbers, and the product is written out.
 * @replaces 7-digits.ts
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
    const through = (layer: nn.Linear, t: Tensor) => t.matmul(layer.weight.t()).add(layer.bias!);
    return [this.hidden, this.output].reduce((t, layer, i) => through(layer, i === 0 ? t : t.clamp(0)), x);
  }
}
