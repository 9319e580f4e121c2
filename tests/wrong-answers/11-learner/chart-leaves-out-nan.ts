/**
 * @belief   What isn't a number can't be drawn.
 * @origin   NaN is no place on an axis.
 * @replaces 3-recorder.ts
 * @does     leaves out a loss that is NaN, so y has fewer numbers than x.
 * @mend     There is a point for every epoch: give all losses as they are.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  return {
    x: { label: "epochs" },
    y: { label: "loss" },
    series: [
      { name: "train", x, y: rows.map((row) => row.trainLoss).filter(Number.isFinite) },
      { name: "valid", x, y: rows.map((row) => row.validLoss).filter(Number.isFinite) },
    ],
  };
}
