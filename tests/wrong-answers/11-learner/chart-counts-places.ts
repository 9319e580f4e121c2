/**
 * @belief   The points stand at 1, 2, 3, ...
 * @origin   The rows of a whole run are numbered like their places.
 * @replaces 3-recorder.ts
 * @does     puts the points at their places in the list, whatever the rows' epochs are.
 * @mend     Each row knows the number of its epoch: row.epoch + 1.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((_, i) => i + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
