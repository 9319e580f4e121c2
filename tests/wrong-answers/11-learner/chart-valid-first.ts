/**
 * @belief   The order of the series is free.
 * @origin   The names say which is which.
 * @replaces 3-recorder.ts
 * @does     puts the series valid before the series train.
 * @mend     "train" comes first: series: [train, valid].
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [valid, train] };
}
