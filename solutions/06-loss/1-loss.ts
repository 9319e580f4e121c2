/**
 * 06-loss, section 1: the loss.
 *
 * The model says for every picture how sure it is that it sees a 3: a number p from 0 to 1. The loss turns all these
 * numbers into one: small when the predictions are good, large when they are bad.
 *
 * Lesson: README.md, "1. The loss". PyTorch: `torch.where(targets==1, 1-p, p).mean()`.
 */
import { type Tensor, where } from "#engine";

/**
 * What every single prediction costs: its distance from the right answer.
 *
 * A picture of a 3 (target 1) should get a p near 1, so it costs 1 - p. A picture of a 7 (target 0) should get a p near
 * 0, so it costs p. Stay with tensors, so that gradients find their way back, and leave `p` and `targets` as they were.
 *
 * @param p float32, any shape but (): how sure the model is that it sees a 3, from 0 to 1
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns float32, the same shape: the costs, from 0 (sure and right) to 1 (sure and wrong)
 *
 * @example
 * costs(tensor([0.75, 0.75]), tensor([1, 0])); // tensor([0.2500, 0.7500])
 *
 * Errors: none of its own.
 */
export function costs(p: Tensor, targets: Tensor): Tensor {
  // #region answer: 1 - p where the target is 1, p where it isn't
  return where(targets.eq(1), p.neg().add(1), p);
  // #endregion
}

/**
 * The first version of the loss: the mean of all costs.
 *
 * The result is a tensor, not a plain number, so that a walk back can start from it. The function stands for itself: it
 * can be done without `costs`, or with its help. Leave `p` and `targets` as they were.
 *
 * @param p float32, any shape but (): how sure the model is that it sees a 3, from 0 to 1
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns float32, shape `()`: the mean cost
 *
 * @example
 * confidenceLoss(tensor([0.75, 0.75, 0.5]), tensor([1, 0, 0])); // tensor(0.5000): the mean of 0.25, 0.75 and 0.5
 *
 * Errors: none of its own.
 */
export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  // #region answer: the mean of the costs of all predictions
  return where(targets.eq(1), p.neg().add(1), p).mean();
  // #endregion
}
