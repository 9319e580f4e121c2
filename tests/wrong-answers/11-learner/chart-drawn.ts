/**
 * @belief   A function with the name lossChart draws the chart.
 * @origin   lineChart is one call away.
 * @replaces 3-recorder.ts
 * @does     returns the finished picture.
 * @mend     Return what lineChart is to be given, not what it gives: an object with x, y and series.
 */
import { lineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): string {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return lineChart({ x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] });
}
