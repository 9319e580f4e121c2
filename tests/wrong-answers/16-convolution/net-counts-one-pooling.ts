/**
 * @belief   After the poolings 14 · 14 numbers are left.
 * @origin   That is the size after the first one.
 * @replaces 6-net.ts
 * @does     makes a linear layer for the size after one pooling: it doesn't fit.
 * @mend     Each pooling halves: 28, 14, 7. The layer gets second · 7 · 7 numbers.
 */
import { F, nn, type Tensor } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export class ConvNet extends nn.Module {
  readonly conv1: nn.Conv2d;
  readonly conv2: nn.Conv2d;
  readonly output: nn.Linear;

  constructor({ side, first, second, classes }: Sizes) {
    super();
    const left = Math.floor(side / 2);
    this.conv1 = new nn.Conv2d(1, first, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(first, second, 3, { padding: 1 });
    this.output = new nn.Linear(second * left * left, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = F.maxPool2d(F.relu(this.conv1(images)), 2);
    const shapes = F.maxPool2d(F.relu(this.conv2(corners)), 2);
    return this.output(shapes.flatten(1));
  }
}
