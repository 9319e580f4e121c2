/**
 * @belief   The order of the two numbers doesn't matter.
 * @origin   When they are equal it doesn't.
 * @replaces 6-net.ts
 * @does     takes the number of channels that come out for that which goes in.
 * @mend     First what goes in, then what comes out: (first, second).
 */
import { F, nn, type Tensor } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export class ConvNet extends nn.Module {
  readonly conv1: nn.Conv2d;
  readonly conv2: nn.Conv2d;
  readonly output: nn.Linear;

  constructor({ side, first, second, classes }: Sizes) {
    super();
    const left = Math.floor(side / 4);
    this.conv1 = new nn.Conv2d(1, first, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(second, first, 3, { padding: 1 });
    this.output = new nn.Linear(second * left * left, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = F.maxPool2d(F.relu(this.conv1(images)), 2);
    const shapes = F.maxPool2d(F.relu(this.conv2(corners)), 2);
    return this.output(shapes.flatten(1));
  }
}
