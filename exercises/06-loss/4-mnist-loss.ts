/**
 * 06-loss, section 4: the loss for 3s and 7s.
 *
 * The second version of the loss takes what the model really gives: any numbers. The sigmoid goes inside, so nobody can
 * forget it. And it looks at the shapes, because the engine would make sense of the wrong ones.
 *
 * Lesson: README.md, "4. The loss with the sigmoid inside". PyTorch:
 * `p = predictions.sigmoid(); torch.where(targets==1, 1-p, p).mean()`.
 */
import { type Tensor, where } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The loss of a batch: sigmoid, then 1 - p where the target is 1 and p where it isn't, then the mean.
 *
 * Here you may use the engine's own `sigmoid()`. The result is a tensor, so that a walk back can start from it. Nothing
 * that came in may change.
 *
 * @param predictions float32, any shape, often `(n, 1)`: what the model said, any numbers
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns float32, shape `()`: the mean cost, from 0 (all sure and right) to 1 (all sure and wrong)
 *
 * @example
 * mnistLoss(tensor([[0], [0]]), tensor([[1], [0]])); // tensor(0.5000): sigmoid(0) is 0.5, no idea either way
 *
 * Errors: when the two shapes differ, an `Error` whose message holds both of them, written like `(4, 1)` and `(4)`, not
 * `(4,)`. Without this check the two would be broadcast to (4, 4): every prediction against every target.
 */
export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  throw todo("refuse two different shapes; then sigmoid, the cost of each prediction, and the mean");
}
