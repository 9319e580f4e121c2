/**
 * What module 11's tests need besides the learner's code: the parts of a Learner, written once more.
 */
import { metrics, type nn, noGrad, type optim, type Pair, type Tensor } from "#engine";

type Batches = Iterable<Pair>;
type Model = (x: Tensor) => Tensor;
type Metric = (predictions: Tensor, targets: Tensor) => Tensor;
type Scores = { validLoss: number; metrics: Record<string, number> };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The mean over all items of batches of different sizes. */
export const meanOfItems = (values: readonly number[], counts: readonly number[]): number =>
  sum(values.map((value, i) => value * counts[i]!)) / sum(counts);

/** A recorder that keeps what it is told, and calculates nothing. */
function plainRecorder() {
  return {
    rows: [] as (Scores & { epoch: number; trainLoss: number })[],
    batchLosses: [] as number[],
    addBatch(loss: Tensor): void {
      this.batchLosses.push(loss.item());
    },
    addEpoch(scores: Scores): void {
      this.rows.push({ epoch: this.rows.length, trainLoss: Number.NaN, ...scores });
    },
  };
}

/** Sections 3 to 6, for the tests of section 7. */
export const referenceParts = {
  newRecorder: plainRecorder,
  missingParts: (): string[] => [],
  parametersOf: (model: Model): readonly Tensor[] => (model as nn.Module).parameters(),
  trainEpoch(
    batches: Batches,
    model: Model,
    lossFunc: Metric,
    optimizer: optim.Optimizer,
    onBatch: (loss: Tensor, count: number) => void,
  ): void {
    for (const [x, y] of batches) {
      const loss = lossFunc(model(x), y);
      loss.backward();
      optimizer.step();
      optimizer.zeroGrad();
      onBatch(loss, x.shape[0]!);
    }
  },
  predictBatches: (batches: Batches, model: Model): Pair[] =>
    noGrad(() => Array.from(batches, ([x, y]): Pair => [model(x), y])),
  scoresOf(predicted: readonly Pair[], lossFunc: Metric, all: readonly Metric[]): Scores {
    const counts = predicted.map(([predictions]) => predictions.shape[0]!);
    const over = (f: Metric): number => {
      const values = predicted.map(([predictions, targets]) => f(predictions, targets).item());
      return meanOfItems(values, counts);
    };
    return { validLoss: over(lossFunc), metrics: Object.fromEntries(all.map((f) => [f.name, over(f)])) };
  },
};

/** The engine's metric under the name that it has in module 11. */
export const batchAccuracy = (predictions: Tensor, targets: Tensor): Tensor =>
  metrics.binaryAccuracy(predictions, targets);
