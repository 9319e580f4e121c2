/**
 * @belief   The label of an axis is a text, x: "epochs".
 * @origin   Many libraries take it so.
 * @replaces 3-recorder.ts
 * @does     gives the axes texts, where the chart wants an object with a label.
 * @mend     An axis is an object: x: { label: "..." }, y: { label: "..." }.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((row) => row.epoch + 1);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: "epochs", y: "loss", series: [train, valid] } as unknown as LineChart;
}
