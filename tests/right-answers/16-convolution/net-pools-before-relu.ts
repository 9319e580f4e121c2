/**
 * @way      Bends after pooling, which is cheaper and the same.
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
    this.conv1 = new nn.Conv2d(1, first, [3, 3], { stride: 1, padding: [1, 1] });
    this.conv2 = new nn.Conv2d(first, second, [3, 3], { stride: 1, padding: [1, 1] });
    this.output = new nn.Linear(second * Math.floor(side / 4) ** 2, classes);
  }

  override forward(images: Tensor): Tensor {
    const corners = F.relu(F.maxPool2d(this.conv1(images), 2));
    const shapes = F.maxPool2d(this.conv2(corners), 2).relu();
    return this.output(shapes.reshape(images.shape[0]!, this.output.weight.shape[1]!));
  }
}
