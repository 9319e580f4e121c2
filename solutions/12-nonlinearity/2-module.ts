/**
 * 12-nonlinearity, section 2: ReLU as a module.
 *
 * A function is enough to compute with. But a network is put together from layers, and the engine wants to know them:
 * to collect their parameters, to print them, to save them. So ReLU comes twice, as a function and as a **module**.
 *
 * Lesson: README.md, "2. Function and module". PyTorch: `class ReLU(nn.Module): def forward(self, input): ...`.
 */
import { F, nn, type Tensor } from "#engine";

/**
 * ReLU as a layer: `new ReLU()` makes the layer, and calling the layer does what the function `F.relu` does.
 *
 * All the rest comes from `nn.Module`: that one can write `layer(x)` and not only `layer.forward(x)`, that it prints
 * its name and nothing in it, that it has a list of parameters (an empty one: there is nothing to learn in a ReLU).
 *
 * @example
 * const layer = new ReLU();
 * layer(tensor([-3, 5])); // tensor([0., 5.])
 * layer.parameters();     // []
 * String(layer);          // "ReLU()"
 *
 * Errors: none of its own. (NaN and infinite numbers don't come.)
 */
export class ReLU extends nn.Module {
  /**
   * What the layer does with an input. It is the same in training and in eval mode, the input stays as it was, and
   * gradients find their way back to it, as in section 1 (where a number is 0, any gradient will do).
   *
   * @param input float32, any shape
   * @returns float32, the same shape: ReLU of every element
   */
  override forward(input: Tensor): Tensor {
    // #region answer: give what the engine's function F.relu gives for the input
    return F.relu(input);
    // #endregion
  }
}
