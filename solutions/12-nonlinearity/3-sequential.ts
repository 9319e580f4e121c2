/**
 * 12-nonlinearity, section 3: Sequential, a network out of layers.
 *
 * A network is a row of layers: each takes what the one before gave. Sequential keeps the row and runs it.
 *
 * Lesson: README.md, "3. Sequential". PyTorch: `nn.Sequential(nn.Linear(784, 30), nn.ReLU(), nn.Linear(30, 1))`.
 */
import { nn, type Tensor } from "#engine";

/**
 * Layers one after the other. A layer is anything that takes a tensor and gives one: a module, or a plain function.
 *
 * Two things have to be right.
 * - Calling the network hands the input to the first layer, what this one gives to the second, and so on; what the last
 *   one gives is the result. Each layer is called once, as `layer(x)`. Without any layers the result is the input
 *   itself. (Nobody adds a layer later.)
 * - The engine must find the parameters of the layers, in order. It looks through the *fields* of a module for other
 *   modules; it doesn't look into lists. So layer number i also becomes the field with the name i, a plain function as
 *   well: number 0 the field `"0"`. Then the weights of the first layer are called `"0.weight"`.
 *
 * @example
 * const model = new Sequential(new nn.Linear(784, 30), F.relu, new nn.Linear(30, 1));
 * model(randn(64, 784)).shape; // [64, 1]
 * model.namedParameters().map(([name]) => name); // ["0.weight", "0.bias", "2.weight", "2.bias"]
 *
 * Errors: none of its own.
 */
export class Sequential extends nn.Module {
  /** The layers in order, for the loop in `forward`. A list alone isn't enough: see above. */
  readonly layers: readonly nn.Layer[];

  /** @param layers modules and plain functions, in the order in which they will run */
  constructor(...layers: readonly nn.Layer[]) {
    super();
    this.layers = layers;
    // #region answer: give this module one more field for each layer, named by its number, from 0 on
    Object.assign(this, layers);
    // #endregion
  }

  /**
   * Runs the layers.
   *
   * @param input a tensor that the first layer can take
   * @returns what the last layer gives
   */
  override forward(input: Tensor): Tensor {
    // #region answer: hand the input to the first layer, what it gives to the second, and so on to the last
    return this.layers.reduce((activations, layer) => layer(activations), input);
    // #endregion
  }
}
