/**
 * @belief   Twenty times one random number is the same as twenty at once.
 * @origin   For 16 and more at once the generator makes them in another way.
 * @replaces 5-modes.ts
 * @does     draws the noise number by number: 16 and more at once are drawn in another way, and are other
 *           numbers.
 * @mend     One randn in the shape of x.
 */
import { nn, randn, type Tensor, tensor } from "#engine";

export class Noise extends nn.Module {
  readonly spread: number;

  constructor(spread: number) {
    super();
    this.spread = spread;
  }

  override forward(x: Tensor): Tensor {
    if (!this.training) return x;
    const noise = Array.from({ length: x.size }, () => randn(1).item() * this.spread);
    return x.add(tensor(noise).view([...x.shape]));
  }
}
