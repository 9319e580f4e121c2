/**
 * 06-loss, section 7: loss beside metric.
 *
 * The loss and the accuracy judge the same predictions. One of them is for the machine, the other for people. Which is
 * which need not be learnt by heart: ask the engine what each of them can tell the predictions.
 *
 * Lesson: README.md, "7. Loss beside metric".
 */
import { type Tensor, zeros } from "#engine";

/** Judges predictions by their targets, both of the same shape: one number, in a tensor of shape `()`. */
export type Judge = (predictions: Tensor, targets: Tensor) => Tensor;

/**
 * The slope of a judge along every prediction: how much the judge's number rises when this prediction rises a little.
 *
 * Predictions come from a model, and for its sake they may be recorded ones. So work on predictions of your own: the
 * same numbers, detached, and recorded (`requiresGrad_`). Nothing may arrive at the model, and the caller's predictions
 * keep their `grad` and their `requiresGrad`.
 *
 * Some judges leave no way back: the result's `requiresGrad` is then `false`, and the engine's `backward` would refuse.
 * Such a judge is flat, and its slopes are all 0. Other judges calculate with a recorded tensor of their own, and not
 * with the predictions. Then a way leads back, but not to the predictions, and their slopes are all 0, too.
 *
 * @param judge what to ask
 * @param predictions float32, any shape but ()
 * @param targets float32, the same shape
 * @returns float32, the same shape: one slope per prediction
 *
 * @example
 * const judge: Judge = (predictions, targets) => predictions.mul(targets).sum();
 * slopes(judge, tensor([5, 6, 7]), tensor([1, 0, 1])); // tensor([1., 0., 1.])
 *
 * Errors: none of its own. An error that the judge throws goes on to the caller: it doesn't make the judge flat.
 */
export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  // #region answer: judge a recorded, detached tensor; walk back if there is a way; return what arrived
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
  // #endregion
}

/** One line of a report. */
export interface Line {
  /** What the judge is called. */
  name: string;
  /** What it said about the predictions, as a plain number. */
  value: number;
  /** Whether training may use it: at least one of its slopes isn't 0. */
  trains: boolean;
}

/**
 * Reports what several judges say about the same predictions, and which of them training may use.
 *
 * The slopes come from a function with the signature of the one above, so this one can be done first.
 *
 * @param judges their names, and the judges themselves
 * @param predictions float32, any shape; every judge gets these
 * @param targets float32, the same shape
 * @param slopesOf gives the slope of a judge along every prediction, a number and never NaN. It is asked, and no other
 * @returns one line per judge, in their order
 *
 * @example
 * report({ loss: mnistLoss, accuracy: (predictions, targets) => accuracy(predictions, targets, 0) }, x, y, slopes);
 * // [{ name: "loss", value: 0.5095, trains: true }, { name: "accuracy", value: 0.4912, trains: false }]
 *
 * Errors: none of its own.
 */
export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  // #region answer: for every judge its name, its number, and whether any of its slopes isn't 0
  return Object.entries(judges).map(([name, judge]) => {
    const value = judge(predictions, targets).item();
    const steepest = slopesOf(judge, predictions, targets).abs().max().item();
    return { name, value, trains: steepest > 0 };
  });
  // #endregion
}
