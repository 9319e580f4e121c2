/**
 * 10-optimizer, section 4: **Linear**, the linear model as a module.
 *
 * Weights and bias in one object, which makes them when it's made. From here on we build on the engine's `nn.Module`
 * and `nn.Parameter`. They do what yours do and a little more, so this section can be done without sections 2 and 3.
 *
 * Lesson: README.md, "4. Linear". PyTorch: `nn.Linear(784, 1)`.
 */
import { nn, rand, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * y = x @ weightᵀ + bias.
 *
 * @example
 * const layer = new Linear(784, 1);
 * layer(rand(64, 784)).shape; // [64, 1]: calling a module runs its forward
 * layer.parameters();         // [layer.weight, layer.bias]
 *
 * Errors: none of its own; the engine complains when a row of the input doesn't have as many numbers as announced,
 * also when it has only one (don't let it be stretched).
 */
export class Linear extends nn.Module {
  /** Shape `(outputs, inputs)`: one row of weights for each output. */
  readonly weight: nn.Parameter;
  /** Shape `(outputs)`: one number for each output. */
  readonly bias: nn.Parameter;

  /**
   * Makes weight and bias, both of uniform random numbers from −bound to +bound, where bound = 1 / √inputs. That's
   * PyTorch's start.
   *
   * Draw with `rand`, the weight first and then the bias, and nothing else: then the same seed gives the numbers that
   * `nn.Linear` has. `rand` gives numbers from 0 to 1; move and stretch them. Both fields are an `nn.Parameter`, which
   * is made from a tensor: `new nn.Parameter(t)`.
   *
   * @param inputs how many numbers each row of the input has
   * @param outputs how many numbers to make of each row
   */
  constructor(inputs: number, outputs: number) {
    super();
    throw todo("draw weight, then bias, between -bound and +bound, and keep both as parameters");
  }

  /**
   * The prediction for every row: input @ weightᵀ + bias. `@` is `matmul`, and ᵀ (rows and columns exchanged) is `t()`.
   * Weight and bias learn from it, also those of a layer that was made inside `noGrad`, and in eval mode as well.
   *
   * @param input float32, shape `(n, inputs)`
   * @returns float32, shape `(n, outputs)`
   */
  override forward(input: Tensor): Tensor {
    throw todo("multiply the input by the weight with rows and columns exchanged, and add the bias");
  }
}
