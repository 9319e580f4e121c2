/**
 * The two image nets that are timed and compared with PyTorch, as somebody who uses the engine would write them.
 */
import { nn, type Tensor } from "../solutions/engine/index.ts";

/** The lecture's net for images (n, 1, 28, 28): 5,420 parameters, ten classes. */
export function smallConvNet(): nn.Sequential {
  return new nn.Sequential(
    new nn.Conv2d(1, 5, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(5, 10, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(490, 10),
  );
}

/** A 3×3 convolution that keeps the size (halves it with stride 2). What follows has a bias of its own. */
const conv3x3 = (inChannels: number, outChannels: number, stride = 1) =>
  new nn.Conv2d(inChannels, outChannels, 3, { stride, padding: 1, bias: false });

/** Two convolutions, and a way around them on which what comes in is added again. (He et al. 2016.) */
export class BasicBlock extends nn.Module {
  readonly conv1: nn.Conv2d;
  readonly bn1: nn.BatchNorm2d;
  readonly conv2: nn.Conv2d;
  readonly bn2: nn.BatchNorm2d;
  /** Where the shape changes, the way around changes it too. */
  readonly downsample: nn.Sequential | null;

  constructor(inChannels: number, outChannels: number, stride: number) {
    super();
    this.conv1 = conv3x3(inChannels, outChannels, stride);
    this.bn1 = new nn.BatchNorm2d(outChannels);
    this.conv2 = conv3x3(outChannels, outChannels);
    this.bn2 = new nn.BatchNorm2d(outChannels);
    const isSame = stride === 1 && inChannels === outChannels;
    this.downsample = isSame
      ? null
      : new nn.Sequential(
          new nn.Conv2d(inChannels, outChannels, 1, { stride, bias: false }),
          new nn.BatchNorm2d(outChannels),
        );
  }

  override forward(x: Tensor): Tensor {
    const inner = this.bn1(this.conv1(x)).relu();
    const around = this.downsample === null ? x : this.downsample(x);
    return this.bn2(this.conv2(inner)).add(around).relu();
  }
}

/** How many channels each stage has. All but the first halve height and width: 7, 4, 2 and 1 pixels. */
const STAGES = [64, 128, 256, 512];

/**
 * ResNet-18 as it is, on images (n, 1, 28, 28). Before the stages the stem leaves 14×14 pixels and then 7×7. 11.2 million
 * parameters, 204 million floating-point operations per image and step of training.
 */
export class ResNet18 extends nn.Module {
  readonly conv1 = new nn.Conv2d(1, 64, 7, { stride: 2, padding: 3, bias: false });
  readonly bn1 = new nn.BatchNorm2d(64);
  readonly maxpool = new nn.MaxPool2d(3, { stride: 2, padding: 1 });
  readonly layers: nn.Sequential;
  readonly pool = new nn.AdaptiveAvgPool2d(1);
  readonly flatten = new nn.Flatten();
  readonly fc: nn.Linear;

  constructor(classes = 10) {
    super();
    this.layers = new nn.Sequential(
      ...STAGES.flatMap((channels, stage) => {
        const before = STAGES[stage - 1] ?? 64;
        return [new BasicBlock(before, channels, stage === 0 ? 1 : 2), new BasicBlock(channels, channels, 1)];
      }),
    );
    this.fc = new nn.Linear(512, classes);
  }

  override forward(x: Tensor): Tensor {
    const stem = this.maxpool(this.bn1(this.conv1(x)).relu());
    const features = this.layers(stem);
    return this.fc(this.flatten(this.pool(features)));
  }
}
