/**
 * @belief   The convolutions keep the size, so the layer gets side · side.
 * @origin   The poolings are forgotten.
 * @replaces 6-net.ts
 * @does     makes a linear layer for maps that weren't pooled: it doesn't fit.
 * @mend     Each pooling halves: second · 7 · 7 numbers for a side of 28.
 */
import { F, nn, type Tensor } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export class ConvNet extends nn.Module {
  readonly conv1: nn.Conv2d;
  readonly conv2: nn.Conv2d;
  readonly output: nn.Linear;

  constructor({ side, first, second, classes }: Sizes) {
    super();
    this.conv1 = new nn.Conv2d(1, first, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(first, second, 3, { padding: 1 });
    this.output = new nn.Linear(second * side * side, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = F.maxPool2d(F.relu(this.conv1(images)), 2);
    const shapes = F.maxPool2d(F.relu(this.conv2(corners)), 2);
    return this.output(shapes.flatten(1));
  }
}
