/**
 * 06-loss, section 5: the accuracy.
 *
 * People don't ask for the mean cost. They ask: how many did it get right? The share of right answers is the accuracy.
 *
 * Lesson: README.md, "5. The accuracy". PyTorch: `((predictions > border) == (targets == 1)).float().mean()`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The share of right answers. Above the border the model says "a 3", at the border or below it says "a 7".
 *
 * Where the border lies depends on what comes in: at 0 for raw predictions, at 0.5 after a sigmoid (sigmoid(0) is 0.5).
 * From a yes or no no way leads back, so the result's `requiresGrad` is `false`. Nothing that came in may change.
 *
 * @param predictions float32, any shape, often `(n, 1)`: raw predictions, or p from 0 to 1
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @param border a prediction above this number says "a 3"
 * @returns float32, shape `()`: the number of right answers divided by the number of all
 *
 * @example
 * accuracy(tensor([[7], [-2], [3], [-1]]), tensor([[1], [0], [0], [1]]), 0); // tensor(0.5000): the first two are right
 *
 * Errors: when the two shapes differ, an `Error` whose message holds both of them, written like `(4, 1)` and `(4)`, not
 * `(4,)`.
 */
export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  throw todo("refuse two different shapes, then return the share of places where model and target agree");
}
