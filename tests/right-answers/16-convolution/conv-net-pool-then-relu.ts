/**
 * @way      Pools before ReLU, which is the same, and asks the linear layer how long a row is.
 * @replaces 6-net.ts
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
    this.output = new nn.Linear(Math.floor(side / 4) ** 2 * second, classes);
  }

  override forward(images: Tensor): Tensor {
    let maps = images;
    for (const layer of [this.conv1, this.conv2]) maps = F.relu(F.maxPool2d(layer(maps), 2));
    return this.output(maps.reshape(images.shape[0]!, this.output.weight.shape[1]!));
  }
}
