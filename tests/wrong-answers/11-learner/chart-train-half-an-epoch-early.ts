/**
 * @belief   The training loss is a mean over the epoch, so it belongs half an epoch before the validation loss.
 * @origin   It was measured half an epoch earlier, on average.
 * @replaces 3-recorder.ts
 * @does     puts the points of train half an epoch to the left.
 * @mend     Both series stand at the number of finished epochs: row.epoch + 1.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const train = { name: "train", x: rows.map((row) => row.epoch + 0.5), y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x: rows.map((row) => row.epoch + 1), y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
