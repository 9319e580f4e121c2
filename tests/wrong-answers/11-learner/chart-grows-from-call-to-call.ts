/**
 * @belief   The chart may be made once, outside the function.
 * @origin   A constant at the top of the file looks tidy.
 * @replaces 3-recorder.ts
 * @does     adds its points to those of earlier calls.
 * @mend     Make the lists and the chart inside the function, anew at every call.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

const train = { name: "train", x: [] as number[], y: [] as number[] };
const valid = { name: "valid", x: [] as number[], y: [] as number[] };

export function lossChart(rows: readonly EpochRow[]): LineChart {
  for (const { epoch, trainLoss, validLoss } of rows) {
    train.x.push(epoch + 1);
    train.y.push(trainLoss);
    valid.x.push(epoch + 1);
    valid.y.push(validLoss);
  }
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
