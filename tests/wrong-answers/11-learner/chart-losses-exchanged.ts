/**
 * @belief   The lower curve is the training loss.
 * @origin   At the end of a run it is.
 * @replaces 3-recorder.ts
 * @does     draws the validation losses under the name train, and the training losses under valid.
 * @mend     train is row.trainLoss, valid is row.validLoss.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.validLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.trainLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
