/**
 * The engine's metric under the name that it has in module 11.
 */
import { metrics, type Tensor } from "#engine";
import type { Mean } from "#solutions/11-learner/3-recorder.ts";
import { written } from "../trials/writing.ts";

export const batchAccuracy = (predictions: Tensor, targets: Tensor): Tensor =>
  metrics.binaryAccuracy(predictions, targets);

const total = (values: readonly number[], counts: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * counts[i]!, 0);

/** What may be handed in to make one number of many. */
export const MEANS = {
  weightedMean: (values: readonly number[], counts: readonly number[]) =>
    total(values, counts) / counts.reduce((sum, n) => sum + n, 0),
  largest: (values: readonly number[]) => (values.length === 0 ? Number.NaN : Math.max(...values)),
  total,
} as const;
/** What is handed in as mean needn't be one: then nobody else can know what it gives, not even of one batch or of none. */
export const isOther = ({ mean }: { readonly mean: keyof typeof MEANS }): boolean => mean !== "weightedMean";

/** Metrics, by the names that they have of themselves. */
export const NAMED = {
  squares: (p: Tensor, t: Tensor) => p.sub(t).pow(2).mean(),
  distance: (p: Tensor, t: Tensor) => p.sub(t).pow(2).mean().sqrt(),
  error: (p: Tensor, t: Tensor) => p.sub(t).mean(),
};

/** The same function of means and sizes; each list of sizes that it gets is noted, once. */
export const notingSizes =
  (mean: Mean, noted: unknown[]): Mean =>
  (values, sizes) => {
    const isNew = noted.every((one) => written(one) !== written(sizes));
    if (isNew) noted.push(Array.from(sizes));
    return mean(values, sizes);
  };
