/**
 * @way      It fills the lists in one loop, and gives the chart a title.
 * @replaces 3-recorder.ts
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const [train, valid, epochs]: [number[], number[], number[]] = [[], [], []];
  for (const { epoch, trainLoss, validLoss } of rows) {
    epochs.push(epoch + 1);
    train.push(trainLoss);
    valid.push(validLoss);
  }
  return {
    title: "how it went",
    x: { label: "epochs finished" },
    y: { label: "mean loss" },
    series: [
      { name: "train", x: epochs, y: train },
      { name: "valid", x: [...epochs], y: valid },
    ],
  };
}
