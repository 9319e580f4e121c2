/**
 * @belief   The points of a line go from left to right.
 * @origin   A table from epoch to loss sorts its keys by itself.
 * @replaces 3-recorder.ts
 * @does     puts the points in the order of their epochs, and not in that of the rows.
 * @mend     Go through the rows as they come: one point for each row. (An object whose keys are numbers sorts them.)
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const sorted = rows.toSorted((one, other) => one.epoch - other.epoch);
  const x = sorted.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: sorted.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: sorted.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
