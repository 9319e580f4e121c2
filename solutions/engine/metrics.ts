/**
 * Floor 6 · metrics: numbers for people. A loss drives the machine; a metric says how good it has become.
 */
import { sameShape, showShape } from "./array/ndarray.ts";
import { needsTensor, type Tensor } from "./tensor.ts";

/** From predictions and targets to one number. */
export type Metric = (predictions: Tensor, targets: Tensor) => Tensor;

/**
 * The share of right answers to a yes-or-no question, from 0 to 1. A prediction above `threshold` is a yes.
 *
 * For raw outputs ("logits") of a network the threshold is 0, because sigmoid(0) is 0.5; for probabilities it is 0.5.
 *
 * @throws when the shapes differ: (n, 1) against (n) would be broadcast to n × n answers.
 */
export function binaryAccuracy(predictions: Tensor, targets: Tensor, threshold = 0): Tensor {
  needsTensor("binaryAccuracy", predictions);
  needsTensor("binaryAccuracy", targets);
  if (!sameShape(predictions.shape, targets.shape)) {
    throw new RangeError(
      `binaryAccuracy: predictions ${showShape(predictions.shape)} and targets ${showShape(targets.shape)} differ in shape`,
    );
  }
  const yes = predictions.detach().gt(threshold);
  return yes.eq(targets.bool()).float().mean();
}

/** The share of rows whose largest score stands at the right class: predictions (n, classes), targets (n). */
export function accuracy(predictions: Tensor, targets: Tensor): Tensor {
  needsTensor("accuracy", predictions);
  needsTensor("accuracy", targets);
  if (predictions.rank !== 2 || targets.rank !== 1 || predictions.shape[0] !== targets.shape[0]) {
    throw new RangeError(
      `accuracy: needs (n, classes) and (n), got ${showShape(predictions.shape)} and ${showShape(targets.shape)}`,
    );
  }
  return predictions.argmax(1).eq(targets).float().mean();
}
