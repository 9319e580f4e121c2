/**
 * 15-initialization, section 5: the spread through many layers.
 *
 * A layer that makes numbers a little larger does no harm. Ten of them do. Here you measure it: how large is what each layer
 * gives, and how large is the gradient that arrives at each layer on the way back? One number per layer for both, and a
 * histogram for who wants to see more.
 *
 * Lesson: README.md, "5. Ten layers". PyTorch: `h.std()`, and `torch.histc`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** What takes a tensor and gives a tensor: a module, or a function. */
export type Layer = (x: Tensor) => Tensor;

/**
 * Sends x through the layers, one after the other, and measures the spread of what each one gives: the standard deviation of
 * all its numbers, as the engine's `std()` finds it.
 *
 * Each layer is called once, in order, with what the one before has given and nothing else; one that stands in the list twice is
 * called twice. x and the list stay as they were. Nothing needs to be recorded, and may be.
 *
 * @param layers each gives two numbers or more; none changes what it gets, or gives another result on another call
 * @param x float32, what the first layer gets
 * @returns plain numbers, one for each layer; none where there are no layers
 *
 * @example
 * const double = (x: Tensor) => x.mul(2);
 * spreads([double, double], tensor([-1, 0, 1])); // [2, 4]
 *
 * Errors: none of its own.
 */
export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  throw todo("let each layer work on what the one before gave, and note the std of every result");
}

/**
 * The same on the way back: the spread of the gradient that arrives at the *input* of each layer.
 *
 * Forward as before. Then `upstream` is the gradient of what the last layer gave; the walk back brings from it the gradient
 * of what the last layer got, which is what the layer before gave, and so on down to x. Each layer is called once, in order,
 * as in `spreads`.
 *
 * `x`, `upstream` and the list stay as they are: whether x keeps a gradient (requiresGrad) stays, and its `.grad` stays what it was, be it
 * `null` or the gradient of an earlier walk. Nobody looks at what the walk leaves in parameters inside of the layers.
 *
 * A way to do it: give every layer an input of its own that is cut off from the layers before, `h.detach().requiresGrad_()`.
 * After `output.backward(gradient)` its `.grad` is there, and it's the gradient for the output before. So the layers can be
 * walked through from the last to the first.
 *
 * @param layers every one lets gradients through to its input, and changes nothing; each input has two numbers or more
 * @param x float32, what the first layer gets
 * @param upstream float32, of the shape of what the last layer gives
 * @returns plain numbers, one for each layer, in the order of the layers: the first is the spread of the gradient at x; none
 *   where there are no layers
 *
 * @example
 * const double = (x: Tensor) => x.mul(2);
 * gradientSpreads([double, double], tensor([5, 5, 5]), tensor([-1, 0, 1])); // [4, 2]
 *
 * Errors: none of its own.
 */
export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  throw todo("go forward with an input of its own for each layer, then backward from the last to the first");
}

/**
 * Counts how many numbers lie where. The range from `from` to `to` is cut into `bins` pieces, all equally wide.
 *
 * A number on the border of two pieces belongs to the right one of them. (Where rounding decides, both pieces are right: at a
 * border that can't be written exactly, such as 0.1; at any border, when the width of a piece is such a number; and for a number
 * right beside a border, such as −1e-30 beside 0.) `to` itself belongs to the last piece.
 * So every number from `from` to `to` is counted once, however it is rounded. What lies below `from` or above `to`, and NaN, is
 * not counted. The tensor stays as it is.
 *
 * @param values float32, any shape; it may be empty
 * @param from where the first piece begins. It and `to` are numbers that float32 holds exactly, such as −1, 0 or 0.5
 * @param to where the last piece ends: more than `from`
 * @param bins how many pieces: a whole number, 1 or more
 * @returns plain numbers, one for each piece: how many numbers lie in it
 *
 * @example
 * histogram(tensor([0, 0.5, 1, 1, 3.5, 4, 9]), 0, 4, 4); // [2, 2, 0, 2]
 *
 * Errors: none of its own.
 */
export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  throw todo("start with a 0 for each piece, and for each number in the range add 1 where it belongs");
}
