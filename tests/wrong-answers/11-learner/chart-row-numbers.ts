/**
 * @belief   A row stands at its number.
 * @origin   The field epoch is there to be used as it is.
 * @replaces 3-recorder.ts
 * @does     puts each point at the number of its row.
 * @mend     Row 0 was written when one epoch was finished: it stands at 1, row.epoch + 1.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
