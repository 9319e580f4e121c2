/**
 * The engine's metric under the name that it has in module 11.
 */
import { metrics, type Tensor } from "#engine";

export const batchAccuracy = (predictions: Tensor, targets: Tensor): Tensor =>
  metrics.binaryAccuracy(predictions, targets);
