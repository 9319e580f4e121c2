/**
 * 12-nonlinearity, section 7: a network with two layers for the 3s and 7s.
 *
 * The linear model gave each pixel one weight, for or against a 3. The network has 30 hidden units that each look at
 * the picture with weights of their own, and a second layer that listens to the 30.
 *
 * Lesson: README.md, "7. The digits". PyTorch:
 * `class DigitNet(nn.Module): ... def forward(self, x): return self.output(F.relu(self.hidden(x)))`.
 */
import { F, nn, type Tensor } from "#engine";

/**
 * Linear, ReLU, linear, as a module of its own: the layers are its fields, and `forward` says how they work together.
 * ReLU needs no field: nothing in it is learnt, so the function will do. The engine finds four parameters:
 * `hidden.weight`, `hidden.bias`, `output.weight` and `output.bias`.
 *
 * @example
 * const model = new DigitNet(784, 30);
 * model(randn(64, 784)).shape; // [64, 1]
 *
 * Errors: none of its own; the engine complains when a picture doesn't have as many pixels as announced. So leave the
 * shape of x as it is.
 */
export class DigitNet extends nn.Module {
  /** From the pixels to the hidden units. */
  readonly hidden: nn.Linear;
  /** From the hidden units to the one prediction. */
  readonly output: nn.Linear;

  /**
   * Makes the hidden layer, and after it the output layer: each draws its first numbers when it is made.
   *
   * @param pixels how many numbers a picture has
   * @param units how many hidden units to have
   */
  constructor(pixels: number, units: number) {
    super();
    // #region answer: make the two linear layers: first this.hidden, then this.output, which gives one number
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
    // #endregion
  }

  /**
   * Predicts for every picture, with the layers that the constructor made, and so that gradients find their way back to
   * all of their parameters. All this is the same in training and in eval mode.
   *
   * @param x float32, shape `(n, pixels)`: one picture per row; n may be 0
   * @returns float32, shape `(n, 1)`: any number, above 0 for "a 3"
   */
  override forward(x: Tensor): Tensor {
    // #region answer: send x through the hidden layer, ReLU and the output layer
    return this.output(F.relu(this.hidden(x)));
    // #endregion
  }
}

/**
 * The weights of the hidden units as pictures, to look at: unit number i has one weight for each pixel, and they are
 * laid out as the pixels are, line by line. The layer itself stays as it is.
 *
 * @param layer a linear layer that looks at pictures, with bias or without: its weight has the shape
 *   `(units, height × width)`
 * @param height how many lines a picture has
 * @param width how many pixels a line has
 * @returns float32, shape `(units, height, width)`, not recorded: nothing here is to be trained
 *
 * @example
 * hiddenImages(model.hidden, 28, 28).shape; // [30, 28, 28]
 *
 * Errors: none of its own. Height and width always belong to the layer.
 */
export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  // #region answer: take the weight outside of the record, and make every row of it a picture
  return layer.weight.detach().view(-1, height, width);
  // #endregion
}
