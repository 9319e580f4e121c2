/**
 * @belief   The labels of the axes are decoration.
 * @origin   The curves can be seen without.
 * @replaces 3-recorder.ts
 * @does     gives the axes no labels.
 * @mend     Without labels the lines could be anything: x: { label: "..." } and y: { label: "..." }, in your words.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { series: [train, valid] };
}
