/**
 * @belief   The chart counts the points by itself.
 * @origin   It does, from 0.
 * @replaces 3-recorder.ts
 * @does     gives the series no x, so the chart counts from 0.
 * @mend     Give each series its x: the number of finished epochs, row.epoch + 1.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const train = { name: "train", y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
