/**
 * 12-nonlinearity, section 6: deep against wide.
 *
 * A network can be made larger in two ways: **wide**, with more units side by side in one layer, or **deep**, with more
 * layers one after the other. To compare them we count what they cost, and look at what they can do for it.
 *
 * Lesson: README.md, "6. Deep against wide". PyTorch: `sum(p.numel() for p in model.parameters())`.
 */
import { F, nn, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Counts the parameters of a model: all the single numbers in its weights and biases, however deep in the model they
 * lie, recorded or not. A layer that stands in it twice has its numbers only once, and counts once; so does a single
 * parameter that two modules share. What a module keeps besides, and training doesn't change (an `nn.Buffer`), doesn't
 * count.
 *
 * @param model any module; one without parameters has 0
 * @returns how many numbers there are in all its parameters
 *
 * @example
 * countParameters(new nn.Linear(3, 2)); // 8: a weight of shape (2, 3) and a bias of shape (2)
 *
 * Errors: none of its own.
 */
export function countParameters(model: nn.Module): number {
  throw todo("add up the sizes of all parameters");
}

/**
 * Builds a network of linear layers with a ReLU between each two of them. None stands before the first layer, and none
 * after the last: predictions must be able to go below 0.
 *
 * Make the linear layers in order, from the first to the last, and no others: each draws its first numbers when it is
 * made, so the same seed always gives the same network. Whether a ReLU is a module or the function is up to you.
 *
 * @param sizes how many numbers go in, then how many units each hidden layer has, then how many numbers come out: whole
 *   numbers, at least two of them
 * @returns the network; its linear layers are `nn.Linear` with bias
 *
 * @example
 * deepNet([784, 30, 1]); // Linear from 784 to 30, ReLU, Linear from 30 to 1
 * deepNet([5, 2]);       // Linear from 5 to 2: a single layer, no ReLU
 *
 * Errors: none of its own.
 */
export function deepNet(sizes: readonly number[]): nn.Sequential {
  throw todo("put a Linear from each size to the next, and a ReLU between each two, into one Sequential");
}

/**
 * Folds a line, and folds the folded line, as often as there are layers. One fold is a layer with two ReLU units:
 *
 *     fold(x) = 2 · relu(x) - 4 · relu(x - 0.5)
 *
 * Between 0 and 1 it goes up from 0 to 1 and down again to 0. A fold of a fold does so twice, the next one four times.
 * `x` itself stays as it was.
 *
 * @param x float32, any shape, numbers from 0 to 1 (float32 rounds them: after many folds that may show)
 * @param layers how often to fold: a whole number from 0 to 20; 0 gives the line as it is (x itself or a copy)
 * @returns float32, the same shape: fold(fold(... fold(x)))
 *
 * @example
 * zigzag(tensor([0, 0.25, 0.5, 0.75, 1]), 1); // tensor([0.0000, 0.5000, 1.0000, 0.5000, 0.0000])
 * zigzag(tensor([0, 0.25, 0.5, 0.75, 1]), 2); // tensor([0., 1., 0., 1., 0.])
 *
 * Errors: none of its own.
 */
export function zigzag(x: Tensor, layers: number): Tensor {
  throw todo("fold as often as there are layers, each time what the fold before gave");
}
