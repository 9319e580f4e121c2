/**
 * @way      The lists are typed arrays, and the lines have points.
 * @replaces 3-recorder.ts
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const list = (of: (row: EpochRow) => number): Float64Array => Float64Array.from(rows, of);
  const x = list((row) => row.epoch + 1);
  return {
    x: { label: "finished epochs" },
    y: { label: "loss" },
    series: [
      { name: "train", x, y: list((row) => row.trainLoss), draw: "both" },
      { name: "valid", x, y: list((row) => row.validLoss), draw: "both", dashed: true },
    ],
  };
}
