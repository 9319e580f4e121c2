/**
 * @way      Keeps ReLU, pooling and flattening as fields, too.
 * @replaces 6-net.ts
 */
import { nn, type Tensor } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export class ConvNet extends nn.Module {
  readonly conv1: nn.Conv2d;
  readonly conv2: nn.Conv2d;
  readonly output: nn.Linear;
  readonly relu = new nn.ReLU();
  readonly pool = new nn.MaxPool2d(2);
  readonly flatten = new nn.Flatten();

  constructor({ side, first, second, classes }: Sizes) {
    super();
    this.conv1 = new nn.Conv2d(1, first, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(first, second, 3, { padding: 1 });
    const left = (side - (side % 4)) / 4;
    this.output = new nn.Linear(second * left * left, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = this.pool(this.relu(this.conv1(images)));
    return this.output(this.flatten(this.pool(this.relu(this.conv2(corners)))));
  }
}
