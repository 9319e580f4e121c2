/**
 * @belief   The rows are those of neighbouring epochs.
 * @origin   So they are when a whole run is drawn.
 * @replaces 3-recorder.ts
 * @does     counts on from the first row's epoch, so rows behind an epoch that was left out stand too far to the left.
 * @mend     Each row says where it stands: row.epoch + 1.
 */
import type { LineChart } from "#engine/plot.ts";
import type { EpochRow } from "#work/11-learner/3-recorder.ts";

export function lossChart(rows: readonly EpochRow[]): LineChart {
  const x = rows.map((_, i) => (rows[0]?.epoch ?? 0) + 1 + i);
  const train = { name: "train", x, y: rows.map((row) => row.trainLoss) };
  const valid = { name: "valid", x, y: rows.map((row) => row.validLoss) };
  return { x: { label: "epochs" }, y: { label: "loss" }, series: [train, valid] };
}
