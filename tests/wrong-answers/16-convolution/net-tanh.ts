/**
 * @belief   Any activation function will do.
 * @origin   The first convolutional nets had tanh.
 * @replaces 6-net.ts
 * @does     has tanh where the ReLU belongs.
 * @mend     ReLU is asked for: F.relu.
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
    this.conv2 = new nn.Conv2d(first, second, 3, { padding: 1 });
    this.output = new nn.Linear(second * left * left, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = F.maxPool2d(F.tanh(this.conv1(images)), 2);
    const shapes = F.maxPool2d(F.tanh(this.conv2(corners)), 2);
    return this.output(shapes.flatten(1));
  }
}
