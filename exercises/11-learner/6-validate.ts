/**
 * 11-learner, section 6: validation, for any model.
 *
 * The loss and all metrics on batches that the model doesn't learn from. Nothing is recorded, nothing is changed.
 *
 * Lesson: README.md, "6. Validation". fastai: `learn.validate()`.
 */
import { nn, noGrad, type Pair, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Batches } from "./1-loaders.ts";
import type { Metric } from "./2-metrics.ts";
import type { Mean, Scores } from "./3-recorder.ts";
import type { Model } from "./4-parts.ts";

/** What the model said about a batch, and what is true. */
export type Predicted = readonly [predictions: Tensor, targets: Tensor];

/**
 * Predicts every batch once, without learning anything.
 *
 * A module is switched to eval mode before (`model.eval()`, which reaches the layers inside, too); a plain function has
 * no modes. (In which mode it is afterwards doesn't matter: `trainEpoch` asks for its own.)
 *
 * The predictions are made inside `noGrad(() => { ... })`, so that the engine keeps no record. (`noGrad` gives back what
 * the function in it returns, and afterwards the engine records again if it did before, and only then.)
 *
 * @param batches pairs of inputs, shape `(n, ...)`, and labels; n may differ from batch to batch
 * @param model turns inputs into predictions. Call it: `model(x)`
 * @returns a list with a pair for each batch, in order: its predictions, just as the model gave them, and its labels
 *
 * @example
 * const predicted = predictBatches(dls.valid, model);
 * predicted.length; // 8: 2038 pictures in batches of 256
 *
 * Errors: none of its own.
 */
export function predictBatches(batches: Batches, model: Model): Predicted[] {
  throw todo("switch a module to eval mode; without recording, pair every batch's predictions and labels");
}

/**
 * The scores: the loss and each metric, over all items of all batches.
 *
 * Loss and metrics are asked in the same way: predictions and labels of one batch go in, a tensor of shape `()` comes
 * out. Its number is the batch's mean, and may be NaN. `mean`, and nothing else, makes one number out of those of all
 * batches, also when there is one or none: its second list says how large each batch is (`predictions.shape[0]`).
 *
 * @param predicted for each batch: its predictions and its labels
 * @param lossFunc the loss
 * @param metrics the metrics, each with a name of its own; there may be none
 * @param mean means of batches and their sizes, in this order, to the mean over all items
 * @returns plain numbers: `validLoss`, and in `metrics` each metric by the name of its function (`metric.name`)
 *
 * @example
 * scoresOf(predicted, mnistLoss, [batchAccuracy], weightedMean);
 * // { validLoss: 0.0213, metrics: { batchAccuracy: 0.9823 } }
 *
 * Errors: none of its own.
 */
export function scoresOf(
  predicted: readonly Predicted[],
  lossFunc: Metric,
  metrics: readonly Metric[],
  mean: Mean,
): Scores {
  throw todo("take the mean of the loss, and of each metric, over the batches, and return them by name");
}
