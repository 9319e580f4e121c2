/**
 * 11-learner, section 3: the **Recorder**.
 *
 * A training run leaves two things behind: a trained model, and the story of how it went. The Recorder keeps the story:
 * the loss of every batch, and one row for every epoch.
 *
 * Lesson: README.md, "3. The Recorder". fastai: `learn.recorder.values`, `learn.recorder.plot_loss()`.
 */
import type { Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

/** What validation finds out. */
export interface Scores {
  /** The mean loss on the validation set. */
  validLoss: number;
  /** Each metric on the validation set, by the name of its function: `{ batchAccuracy: 0.97 }`. */
  metrics: Record<string, number>;
}

/** What is kept of one epoch. */
export interface EpochRow extends Scores {
  /** Counted from 0, over all of the recorder's life. */
  epoch: number;
  /** The mean loss over all training items of this epoch. */
  trainLoss: number;
}

/** Section 2's `weightedMean`: means of batches and their sizes, to the mean over all items. */
export type Mean = (values: readonly number[], counts: readonly number[]) => number;

/**
 * Keeps the story of a training run.
 *
 * @example
 * const recorder = new Recorder(weightedMean);
 * recorder.addBatch(tensor(0.75), 256);
 * recorder.addBatch(tensor(0.25), 256);
 * recorder.addEpoch({ validLoss: 0.5, metrics: {} });
 * recorder.rows; // [{ epoch: 0, trainLoss: 0.5, validLoss: 0.5, metrics: {} }]
 */
export class Recorder {
  /** One row for each finished epoch. */
  readonly rows: EpochRow[] = [];
  /** The loss of every training batch, from the first epoch to the last: plain numbers. */
  readonly batchLosses: number[] = [];
  /** How many items each of these batches had. */
  readonly batchSizes: number[] = [];
  /** Where in these two lists the epoch begins that is running now. */
  epochStart = 0;
  readonly mean: Mean;

  constructor(mean: Mean) {
    this.mean = mean;
  }

  /**
   * To be called after every training batch.
   *
   * Keep the loss as a plain number, just as it is, also NaN. The tensor holds on to the whole calculation that it
   * comes from (the pictures, the predictions, all that is between): keep the tensors of a long run, and the memory may
   * fill up.
   *
   * @param loss float32, shape `()`: the batch's loss
   * @param count how many items the batch has
   */
  addBatch(loss: Tensor, count: number): void {
    // #region answer: add the loss, as a plain number, and the size to the two lists
    this.batchLosses.push(loss.item());
    this.batchSizes.push(count);
    // #endregion
  }

  /**
   * To be called when an epoch is over. It adds a row, a new object: the epoch's number, its training loss, and its
   * scores.
   *
   * The training loss is `this.mean` of the batches since `this.epochStart`, and no others: hand it their losses first,
   * then their sizes. (Without any batches since, there is a row all the same, with what `this.mean` makes of two empty lists.) From here on the next epoch begins, so
   * move `this.epochStart`. Don't change the scores that came in.
   *
   * @param scores what validation found out
   */
  addEpoch(scores: Scores): void {
    // #region answer: add a row with epoch, trainLoss (of this epoch's batches) and scores, and move epochStart
    const losses = this.batchLosses.slice(this.epochStart);
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(losses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
    // #endregion
  }
}

/**
 * Describes the chart of the losses: two series named "train" and "valid" and no other, with a point for every epoch,
 * also where a loss is NaN.
 *
 * Don't draw it: return the description, and whoever called this function hands it to `lineChart`. On the x axis is the
 * number of finished epochs: the row of epoch 0 was written after one epoch, so it stands at 1. (The rows may be a part
 * of a run, with epochs left out: go by each row's epoch, not by its place.) Both axes get a label, `x: { label: ... }`
 * and `y: { label: ... }`, in your words; a title is up to you.
 *
 * @param rows a recorder's rows, which stay as they are; the points come in the order of the rows
 * @returns a chart with the two series, "train" first, each with `name`, `x` and `y`
 *
 * @example
 * saveFile("runs/losses.svg", lineChart(lossChart(recorder.rows)));
 *
 * Errors: none of its own.
 */
export function lossChart(rows: readonly EpochRow[]): LineChart {
  // #region answer: return a chart with the series train and valid: epochs from 1 as x, the losses as y
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
  // #endregion
}
