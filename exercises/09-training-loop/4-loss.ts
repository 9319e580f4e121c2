/**
 * 09-training-loop, section 4: the loss for 3s and 7s (step 3 of the seven).
 *
 * The model's predictions can be any number. The sigmoid turns each into a number from 0 to 1: how sure the model is
 * that it sees a 3. The loss of one picture is how far this is from the label; the loss of a batch is the mean.
 *
 * Lesson: README.md, "4. Loss" (and, in more words, module 06). PyTorch:
 * `p = preds.sigmoid(); torch.where(targets==1, 1-p, p).mean()`.
 */
import { type Tensor, where } from "#engine";
import { todo } from "#kit/todo.ts";

/** Anything that turns predictions and targets, both of shape `(n, 1)`, into one number: a tensor of shape `()`. */
export type Loss = (predictions: Tensor, targets: Tensor) => Tensor;

/**
 * The loss of a batch: squash every prediction with the sigmoid to p; a picture of a 3 then costs 1 - p and a picture
 * of a 7 costs p; take the mean of all costs.
 *
 * The result is a tensor, so that the engine can find its way back from it. Nothing that came in may change.
 *
 * @param predictions float32, shape `(n, 1)`, n at least 1: what the model said, any numbers
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns float32, shape `()`: the mean cost, from 0 (all sure and right) to 1 (all sure and wrong)
 *
 * @example
 * mnistLoss(tensor([[0], [0]]), tensor([[1], [0]])); // tensor(0.5000): sigmoid(0) is 0.5, no idea either way
 *
 * Errors: when the two shapes differ, an `Error` whose message holds both of them, written like `(4, 1)` and `(4)`.
 * Without this check the engine would stretch both to (4, 4): every prediction against every label.
 */
export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  throw todo("refuse two different shapes; sigmoid; 1 - p where the target is 1, p where it isn't; mean");
}
