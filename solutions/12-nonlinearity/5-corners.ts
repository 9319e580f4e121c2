/**
 * 12-nonlinearity, section 5: a network that follows a wiggly curve.
 *
 * Every ReLU is a line with one corner. Add up enough of them, and you have a line with many corners, which can follow
 * any curve. Here nothing is trained: we know where the corners shall be, and write the weights of the network down.
 *
 * Lesson: README.md, "5. Corners". The network is PyTorch's `Sequential(Linear(1, n), ReLU(), Linear(n, 1))`.
 */
import { nn, noGrad, type Tensor, tensor } from "#engine";

/** The curve to follow, for x from -1 to 1: fast waves on slow ones. Given; nothing to write. */
export function wiggly(x: Tensor): Tensor {
  return x.mul(5).sin().add(x.mul(9).sin().mul(0.5));
}

/**
 * A line with corners goes straight from point to point. At each point where a new piece begins: how much does the
 * slope change?
 *
 * The slope of a piece is how far it rises, divided by how far it goes to the right. Before the first point everything
 * is level, so there the slope is 0. A slope that gets smaller changes by less than 0.
 *
 * @param x where the points are, in order from left to right: n + 1 numbers, all different, n at least 1
 * @param y how high they are: n + 1 numbers
 * @returns n numbers, one for each point but the last: slope of the piece after it minus slope of the piece before it
 *
 * @example
 * // level from 0 to 2, then up by 6 within 2
 * slopeChanges([0, 2, 4], [1, 1, 7]); // [0, 3]
 *
 * Errors: none of its own.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  // #region answer: find the slope of every piece, and take from each the slope of the piece before it
  const slopes = x.slice(1).map((right, i) => (y[i + 1]! - y[i]!) / (right - x[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
  // #endregion
}

/**
 * Builds the network with one hidden layer that draws a line with corners:
 *
 *     start + changes[0] · relu(x - corners[0]) + changes[1] · relu(x - corners[1]) + ...
 *
 * It is `new nn.Sequential(new nn.Linear(1, n), new nn.ReLU(), new nn.Linear(n, 1))` with weights and biases that you
 * set. They stay parameters, so that training could go on from here: change their numbers in place, with `copy_` and
 * `fill_`, inside `noGrad(() => { ... })`.
 *
 * @param start the height of the line before its first corner
 * @param corners where the slope changes: n numbers, n at least 1, in any order
 * @param changes by how much it changes there: n numbers
 * @returns the network: from `(count, 1)`, one x per row, to `(count, 1)`, the height at this x
 *
 * @example
 * const model = cornerNet(1, [0, 2], [0, 3]);
 * model(tensor([[1], [2], [4]])); // tensor([[1.], [1.], [7.]])
 *
 * Errors: none of its own.
 */
export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  // #region answer: make the two linear layers, set their weights and biases, and put a ReLU between them
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1);
  noGrad(() => {
    hidden.weight.fill_(1);
    hidden.bias!.copy_(tensor([...corners]).neg());
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
  // #endregion
}
