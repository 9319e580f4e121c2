/**
 * @belief   A chart of a run shows everything that is in the rows.
 * @origin   The metrics are there as well.
 * @replaces 3-recorder.ts
 * @does     adds a series for each metric.
 * @mend     The chart of the losses has two series, "train" and "valid", and no more.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  const names = Object.keys(rows[0]?.metrics ?? {});
  const metrics = names.map((name) => ({ name, x, y: rows.map((row) => row.metrics[name]!) }));
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid, ...metrics] };
}
