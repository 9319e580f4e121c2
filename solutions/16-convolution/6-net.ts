/**
 * 16-convolution, section 6: a convolutional network.
 *
 * Filters look for small things, pooling makes the picture smaller, more filters look for things made of these. In the end a
 * linear layer decides. The same network stands here twice: as a class of its own, with functions, and as a row of modules.
 *
 * Lesson: README.md, "6. A network of filters". PyTorch: `nn.Conv2d`, `nn.MaxPool2d`, `nn.Flatten`, `nn.Linear`.
 */
import { F, nn, type Tensor } from "#engine";

/**
 * Makes a row of numbers of every picture, for a linear layer: all numbers of channel 0, row by row, then those of channel 1, and
 * so on.
 *
 * The pictures must not be mixed: there are as many rows as pictures. Gradients find their way back.
 *
 * @param images float32, shape `(n, channels, height, width)`, also a view with its numbers in another order in memory; n may be 0
 * @returns float32, shape `(n, channels · height · width)`
 *
 * @example
 * flatten(randn(16, 32, 7, 5)).shape; // [16, 1120]
 *
 * Errors: none of its own.
 */
export function flatten(images: Tensor): Tensor {
  // #region answer: keep the first dimension, and make one of all the others
  return images.flatten(1);
  // #endregion
}

/**
 * Counts the numbers that a picture has become after some rounds of convolution and pooling: that many inputs the linear layer needs.
 *
 * The convolutions keep height and width. Each pooling halves both, and rounds down.
 *
 * @param side how many pixels the square picture is high and wide, before the first round: a whole number from 1 to 100,000
 * @param poolings how many poolings there are: a whole number, 0 or more; at least one pixel is left
 * @param channels how many channels come out of the last convolution: a whole number, 1 or more
 * @returns how many numbers there are for each picture
 *
 * @example
 * features(28, 2, 10); // 490: 28 becomes 14 and then 7, and 7 · 7 · 10 is 490
 * features(15, 1, 2);  // 98: 15 becomes 7
 *
 * Errors: none of its own.
 */
export function features(side: number, poolings: number, channels: number): number {
  // #region answer: halve the side as often as there are poolings, and multiply height, width and channels
  let left = side;
  for (let i = 0; i < poolings; i++) left = Math.floor(left / 2);
  return left * left * channels;
  // #endregion
}

/** How large a network is. The lecture's net for digits is `{ side: 28, first: 5, second: 10, classes: 10 }`. */
export interface Sizes {
  /** How many pixels a picture is high and wide: 4 or more. */
  readonly side: number;
  /** How many filters the first convolution has. */
  readonly first: number;
  /** How many filters the second convolution has. */
  readonly second: number;
  /** How many classes there are. */
  readonly classes: number;
}

/**
 * Two rounds of convolution, ReLU and max pooling, then a linear layer, as a module of its own.
 *
 * The layers with parameters are its fields; ReLU, pooling and flattening have nothing to learn, so `forward` uses the functions
 * `F.relu` and `F.maxPool2d`. Both convolutions have filters of 3 by 3 and a frame of 1 pixel, so that they keep the size, and a
 * bias. Both poolings are of 2 by 2. Nothing comes after the linear layer: what it gives are the **logits**, one number per
 * class, which `F.crossEntropy` takes as they are. The three layers draw their first numbers when they are made, and nothing else
 * draws any. The net begins in training mode, and calling it doesn't change the mode.
 *
 * @example
 * const model = new ConvNet({ side: 28, first: 5, second: 10, classes: 10 });
 * model(randn(64, 1, 28, 28)).shape; // [64, 10]
 * model.namedParameters().map(([name]) => name);
 * // ["conv1.weight", "conv1.bias", "conv2.weight", "conv2.bias", "output.weight", "output.bias"]
 *
 * Errors: none of its own.
 */
export class ConvNet extends nn.Module {
  /** From the picture's one channel to the first filters. */
  readonly conv1: nn.Conv2d;
  /** From the first filters' channels to the second filters. */
  readonly conv2: nn.Conv2d;
  /** From all that is left to the classes. */
  readonly output: nn.Linear;

  /** @param sizes side, first, second and classes; none is taken for granted */
  constructor({ side, first, second, classes }: Sizes) {
    super();
    // #region answer: make this.conv1, this.conv2 and this.output, in this order: each draws its first numbers when it is made
    this.conv1 = new nn.Conv2d(1, first, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(first, second, 3, { padding: 1 });
    const left = Math.floor(Math.floor(side / 2) / 2);
    this.output = new nn.Linear(second * left * left, classes);
    // #endregion
  }

  /**
   * Predicts for every picture, so that gradients find their way back to all parameters. It is the same in training and in eval mode.
   *
   * @param images float32, shape `(n, 1, side, side)`; n may be 0; they stay as they were
   * @returns float32, shape `(n, classes)`: the logits
   */
  override forward(images: Tensor): Tensor {
    // #region answer: twice convolution, ReLU, pooling; then flatten each picture, and the linear layer
    const corners = F.maxPool2d(F.relu(this.conv1(images)), 2);
    const shapes = F.maxPool2d(F.relu(this.conv2(corners)), 2);
    return this.output(shapes.flatten(1));
    // #endregion
  }
}

/**
 * The same network as a row of eight modules: Conv2d, ReLU, MaxPool2d, Conv2d, ReLU, MaxPool2d, Flatten, Linear.
 *
 * Make them in this order, and no others that draw numbers: then the same seed gives the same network as `ConvNet`. Its
 * parameters have other names, because they are named by their place in the row. ReLU and MaxPool2d have nothing to learn: one of
 * each may stand there twice.
 *
 * @param sizes side, first, second and classes, as for ConvNet
 * @returns the network, from pictures `(n, 1, side, side)` to logits `(n, classes)`
 *
 * @example
 * convNet({ side: 28, first: 5, second: 10, classes: 10 }).namedParameters().map(([name]) => name);
 * // ["0.weight", "0.bias", "3.weight", "3.bias", "7.weight", "7.bias"]
 *
 * Errors: none of its own.
 */
export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  // #region answer: put the eight modules into one Sequential
  const left = Math.floor(Math.floor(side / 2) / 2);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
  // #endregion
}

/** How many single numbers two layers learn. */
export interface Counts {
  /** The convolution. */
  readonly convolution: number;
  /** The linear layer ("dense": each output is tied to each input). */
  readonly dense: number;
}

/**
 * Counts, without making any layer, what two layers have to learn that do a job of the same size: from `inputs` channels to
 * `outputs` channels of the same height and width.
 *
 * - The convolution has one filter per output channel, of `kernel` by `kernel` weights for each input channel, and a bias for
 *   each filter.
 * - The dense layer has a weight from every number that goes in to every number that comes out, and a bias for each that comes out.
 *
 * @param inputs how many channels go in
 * @param outputs how many channels come out
 * @param kernel how many weights a filter is high and wide
 * @param side how many pixels a channel is high and wide, before and after (all four are whole numbers, 1 or more)
 * @returns both counts, weights and biases together
 *
 * @example
 * parameterCounts(1, 5, 3, 28); // { convolution: 50, dense: 3077200 }
 *
 * Errors: none of its own.
 */
export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  // #region answer: for each of the two, count the weights of one output and its bias, and multiply by how many outputs there are
  const pixels = side * side;
  return {
    convolution: outputs * (inputs * kernel * kernel + 1),
    dense: outputs * pixels * (inputs * pixels + 1),
  };
  // #endregion
}
