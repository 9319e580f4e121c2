/**
 * 14-modules, section 6: two modules of one's own, one with buffers and one with parameters.
 *
 * Not every tensor in a module is there to be trained. What was measured once, a mean image, belongs to the model and is
 * saved with it, but no optimizer may touch it: a **buffer**.
 *
 * Lesson: README.md, "6. Layers". PyTorch: `self.register_buffer("mean", ...)`, `nn.ModuleList([...])`.
 */
import { F, nn, onesLike, type Tensor, where } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Brings each feature (each pixel) to mean 0 and spread 1, as measured on some data when the layer was made:
 *
 *     (x - mean) / std
 *
 * `mean` and `std` are measured once, in the constructor, for each column of the data, and are buffers: `nn.Buffer`. A feature
 * that has the same number in all rows has no spread. There `std` is 1, so that nothing is divided by 0.
 *
 * @example
 * const layer = new Standardize(tensor([[1, 5], [3, 5]]));
 * layer.mean;                 // tensor([2., 5.])
 * layer.std;                  // tensor([1.4142, 1.0000])
 * layer(tensor([[2, 6]]));    // tensor([[0., 1.]])
 * layer.parameters().length;  // 0: there is nothing to train
 *
 * Errors: none of its own.
 */
export class Standardize extends nn.Module {
  /** The mean of each feature: float32, shape `(features)`. */
  readonly mean: nn.Buffer;
  /**
   * The standard deviation of each feature, as `std` gives it, also when it is small (1e-9) or the numbers are large (1e9); 1 where
   * it is 0.
   * float32, shape `(features)`.
   */
  readonly std: nn.Buffer;

  /** @param data float32, shape `(n, features)`, n at least 2, one feature or more, without requiresGrad; it stays as it was */
  constructor(data: Tensor) {
    super();
    throw todo(
      "make this.mean and this.std, two buffers, out of the columns of the data; where the std is 0, take 1",
    );
  }

  /**
   * The same in training and in eval mode, with the buffers as they are now.
   *
   * @param x float32, shape `(m, features)`; m may be 0. It stays as it was, and gradients find their way back to it
   * @returns float32, the same shape
   */
  override forward(x: Tensor): Tensor {
    throw todo("subtract the mean and divide by the spread");
  }
}

/**
 * Linear layers one after the other with a ReLU between each two: none before the first, none after the last. (People call such a
 * network an MLP, for "multilayer perceptron".) The layers lie in an `nn.ModuleList` in the field `layers`, so that their
 * parameters are found: `"layers.0.weight"`, `"layers.0.bias"`, `"layers.1.weight"`, ...
 *
 * @example
 * const model = new Mlp([784, 30, 10]);
 * model(randn(64, 784)).shape; // [64, 10]
 *
 * Errors: none of its own.
 */
export class Mlp extends nn.Module {
  /** The linear layers, from the first to the last. */
  readonly layers: nn.ModuleList;

  /**
   * @param sizes how many numbers go in, how many units each hidden layer has, how many numbers come out: at least two whole
   *   numbers. The list may be changed later, and the network stays as it is. The linear layers, with bias, are made from the
   *   first to the last, and no others: each draws its first numbers when it is made
   */
  constructor(sizes: readonly number[]) {
    super();
    throw todo("make a Linear from each size to the next, in order, and put them into an nn.ModuleList");
  }

  /**
   * Each layer is called once, as `layer(x)`, so that whoever has registered a hook with it hears of it. It is the same in
   * training and in eval mode.
   *
   * @param x float32, shape `(n, sizes[0])`; n may be 0
   * @returns float32, shape `(n, last size)`; gradients find their way back to x and to all parameters
   */
  override forward(x: Tensor): Tensor {
    throw todo("send x through the layers, with F.relu of what came out before each layer but the first");
  }
}
