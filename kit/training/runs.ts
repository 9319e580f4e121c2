/**
 * The runs that `npm run train` knows: which task, which model, how it starts, how it learns.
 *
 * There are two tasks: to tell 3s from 7s, and to read all ten digits. The loop at the end of this page is the whole of training
 * for both, written with the engine's parts as a learner of module 10 would write it. What is around it (table, progress
 * bar, pictures) is in train.ts.
 */
import { setImmediate as aMoment } from "node:timers/promises";
import { loadSample, loadTenDigits, mnistSample } from "#data";
import {
  cat,
  F,
  fromTypedArray,
  Generator,
  metrics,
  nn,
  noGrad,
  ones,
  optim,
  type Pair,
  type Progress,
  randperm,
  type Tensor,
  TensorDataset,
  where,
  zeros,
} from "#engine";

/** What is to be learnt: from which digits, and how wrong and how good a model is at it. */
export interface Task {
  /** What the digits are, in a word or two. */
  readonly name: string;
  digits(): Promise<DigitSets>;
  /** All images once, in batches. */
  batches(images: TensorDataset, batchSize: number): Iterable<Pair>;
  loss(predictions: Tensor, targets: Tensor): Tensor;
  /** The share of right answers. */
  readonly accuracy: metrics.Metric;
  /** How much a batch of so many images counts in a mean. */
  weight(images: number): number;
  /** How often each class was taken for each, (classes, classes): where there are more than two. */
  confusion?(actual: Tensor, predicted: Tensor, classes: number): Tensor;
}

/** Something that can be trained, and looked at. */
export interface Model {
  /**
   * From images (n, 784) to what the task's loss takes: one number each (n, 1), above 0 says "three"; or ten each (n, 10), the
   * largest says which digit.
   */
  predict(images: Tensor): Tensor;
  readonly parameters: readonly Tensor[];
  /** The numbers that the pixels are multiplied by, as images: (units, 28, 28), or of filters (filters, 3, 3). */
  weightImages(): Tensor;
  /** What the filters find in an image (784), where there are filters: (filters, 28, 28). */
  featureMaps?(image: Tensor): Tensor;
}

/** The classes that a model is built of: the engine's, or somebody's own. */
export interface Layers {
  readonly Linear: new (inputs: number, outputs: number) => nn.Module & { readonly weight: Tensor };
  readonly ReLU: new () => nn.Module;
  readonly Sequential: new (...layers: readonly nn.Layer[]) => nn.Module;
}

export interface Run {
  /** Also the name of its files in runs/. */
  readonly name: string;
  /** The model in a few words. */
  readonly about: string;
  readonly task: Task;
  readonly optimizer: new (parameters: readonly Tensor[], options: { lr: number }) => optim.Optimizer;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly epochs: number;
  /** Units of the hidden layer, where there is one. */
  readonly hidden?: number;
  /**
   * Starts a model, of the engine's layers unless told otherwise. All random numbers are drawn here, from the engine's stream.
   *
   * @param hidden another number of hidden units than the run's own
   */
  start(layers?: Layers, hidden?: number): Model;
  /** The published accuracies, from the start on. Such a run has fixed starting weights: a seed would change nothing. */
  readonly published?: readonly number[];
}

/** One row of the table. */
export interface Row {
  /** 0 is the state before the first step. */
  readonly epoch: number;
  /** Mean over the training batches, each taken before its step. Unknown at the start. */
  readonly trainLoss: number | null;
  /** Means over the validation batches, weighted as the task says. */
  readonly validLoss: number;
  readonly accuracy: number;
}

// ── The tasks ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface DigitSets {
  readonly train: TensorDataset;
  readonly valid: TensorDataset;
}

/** The real 3s and 7s, as the published runs learn them. */
const threesAndSevens: Task = {
  name: "3s and 7s",
  async digits() {
    await mnistSample(); // the same digits as PNG files, to look at: made once
    const { train, valid } = await loadSample();
    // Images (n, 784) from 0 to 1, and labels (n, 1), 1 for a three and 0 for a seven.
    const labelled = ({ threes, sevens }: typeof train) =>
      new TensorDataset(
        cat([threes, sevens]).view(-1, 784),
        cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]),
      );
    return { train: labelled(train), valid: labelled(valid) };
  },
  batches: inOrder,
  loss: threeOrSevenLoss,
  accuracy: batchAccuracy,
  weight: () => 1, // that is how they measured: the last batch counts as much as the others, though it is smaller
};

/** All ten digits. Under a seed, orders and figures are PyTorch's (data/pytorch/ten_digits.py). */
const tenDigits: Task = {
  name: "all ten digits",
  async digits() {
    const { train, test } = await loadTenDigits();
    return { train: new TensorDataset(...train), valid: new TensorDataset(...test) };
  },
  batches: shuffled,
  loss: F.crossEntropy,
  accuracy: metrics.accuracy,
  weight: (images) => images,
  confusion: confusionMatrix,
};

/** Batches in the order of the images. A `DataLoader` would draw a number at each start, and change what is drawn after it. */
export function* inOrder({ x, y, length }: TensorDataset, batchSize: number): Iterable<Pair> {
  for (let start = 0; start < length; start += batchSize)
    yield [x.slice(0, start, start + batchSize), y.slice(0, start, start + batchSize)];
}

/** Batches in a new order at every call. */
function* shuffled({ x, y, length }: TensorDataset, batchSize: number): Iterable<Pair> {
  for (const rows of randperm(length).split(batchSize))
    yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
}

/** How far each prediction, squeezed between 0 and 1, is from the truth; the mean of that. */
function threeOrSevenLoss(predictions: Tensor, targets: Tensor): Tensor {
  const threeness = predictions.sigmoid();
  return where(targets.eq(1), threeness.neg().add(1), threeness).mean();
}

/** The share of predictions that fall on the right side of 0. */
export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}

/** Row a, column p: how many images of class a were taken for p. */
function confusionMatrix(actual: Tensor, predicted: Tensor, classes: number): Tensor {
  return F.oneHot(actual, classes).t().float().matmul(F.oneHot(predicted, classes).float());
}

// ── The runs ────────────────────────────────────────────────────────────────────────────────────────────────────

const linear: Run = {
  name: "linear",
  about: "one linear layer, 784 pixels to 1 number",
  task: threesAndSevens,
  optimizer: optim.SGD,
  learningRate: 1,
  batchSize: 256,
  epochs: 20,
  start: ({ Linear, Sequential } = nn) => {
    const first = new Linear(784, 1);
    return fromNetwork(new Sequential(first), first);
  },
};

const linearBook: Run = {
  ...linear,
  name: "linear-book",
  about: "one linear layer, from the published starting weights",
  epochs: 21,
  start: publishedStart,
  published: [
    0.5219, 0.6883, 0.8314, 0.9017, 0.9227, 0.9349, 0.9438, 0.9501, 0.9535, 0.9564, 0.9594, 0.9618, 0.9613,
    0.9638, 0.9643, 0.9652, 0.9662, 0.9677, 0.9687, 0.9691, 0.9691, 0.9696,
  ],
};

const simpleNet: Run = {
  name: "simple-net",
  about: "784 pixels to hidden units, ReLU, 1 number",
  task: threesAndSevens,
  optimizer: optim.SGD,
  learningRate: 0.1,
  batchSize: 256,
  epochs: 40,
  hidden: 30,
  start: (layers = nn, hidden = 30) => twoLayers(layers, hidden, 1),
};

const digits: Run = {
  name: "digits",
  about: "784 pixels to hidden units, ReLU, 10 numbers",
  task: tenDigits,
  optimizer: optim.Adam,
  learningRate: 1e-3,
  batchSize: 256,
  epochs: 5,
  hidden: 100,
  start: (layers = nn, hidden = 100) => twoLayers(layers, hidden, 10),
};

const cnn: Run = {
  name: "cnn",
  about: "two convolutions with ReLU and max pooling, 5 and 10 filters, then 490 to 10 numbers",
  task: tenDigits,
  optimizer: optim.Adam,
  learningRate: 1e-3,
  batchSize: 64,
  epochs: 2,
  start: () => {
    const filters = new nn.Conv2d(1, 5, 3, { padding: 1 });
    const network = new nn.Sequential(
      ...[filters, new nn.ReLU(), new nn.MaxPool2d(2)],
      ...[new nn.Conv2d(5, 10, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2)],
      ...[new nn.Flatten(), new nn.Linear(490, 10)],
    );
    return fromFilters(network, filters);
  },
};

/** What can be typed after `npm run train --`, and what `--book` makes of it. */
export const runs: Readonly<Record<string, { readonly run: Run; readonly book?: Run }>> = {
  linear: { run: linear, book: linearBook },
  "simple-net": { run: simpleNet },
  digits: { run: digits },
  cnn: { run: cnn },
};

function twoLayers({ Linear, ReLU, Sequential }: Layers, hidden: number, outputs: number): Model {
  const first = new Linear(784, hidden);
  return fromNetwork(new Sequential(first, new ReLU(), new Linear(hidden, outputs)), first);
}

/** A network, and its layer that looks at the pixels. */
function fromNetwork(network: nn.Module, first: { readonly weight: Tensor }): Model {
  return {
    predict: network,
    parameters: network.parameters(),
    weightImages: () => first.weight.detach().view(-1, 28, 28),
  };
}

/** A network for images (n, 1, 28, 28), and its layer that looks at the pixels. */
export function fromFilters(network: nn.Module, first: nn.Conv2d): Model {
  return {
    predict: (images) => network(images.view(-1, 1, 28, 28)),
    parameters: network.parameters(),
    weightImages: () => first.weight.detach().flatten(0, 1),
    featureMaps: (image) => noGrad(() => F.relu(first(image.view(1, 1, 28, 28))).select(0, 0)),
  };
}

/**
 * The starting weights of the published linear run.
 *
 * They come from the same seed as the figures before it (module 07): after 20 speeds, 3 parameters, 784 weights and a
 * bias have been drawn, the notebook drew other things, and these weights come 3441 raw numbers further on. The bias was
 * drawn elsewhere in that stretch: it is the second of the pair that stands 792 raw numbers on.
 */
function publishedStart(): Model {
  const stream = new Generator().manualSeed(42);
  for (const count of [20, 3, 784, 1]) stream.normals(count);
  const here = stream.getState();
  const weights = fromTypedArray(stream.advance(3441).normals(784), [784, 1]).requiresGrad_();
  const [, second] = stream.setState(here).advance(792).normals(2);
  const bias = fromTypedArray(Float32Array.of(second!), [1]).requiresGrad_();
  return {
    predict: (images) => images.matmul(weights).add(bias),
    parameters: [weights, bias],
    weightImages: () => weights.detach().view(1, 28, 28),
  };
}

// ── Training ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface TrainOptions {
  readonly epochs?: number;
  /** Shows how far an epoch has come. */
  readonly progress?: (epoch: number, batches: number) => Progress;
  /** Stops it between two batches: then the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

/** Trains, and hands out a row before the first epoch and after each one. */
export async function* train(
  { predict, parameters }: Model,
  run: Run,
  digits: DigitSets,
  { epochs = run.epochs, progress, signal }: TrainOptions = {},
): AsyncIterable<Row> {
  const { task, batchSize, learningRate: lr } = run;
  const optimizer = new run.optimizer(parameters, { lr });
  yield { epoch: 0, trainLoss: null, ...validate(predict, run, digits.valid) };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const bar = progress?.(epoch, Math.ceil(digits.train.length / batchSize));
    const losses: Weighted[] = [];
    try {
      for (const [images, targets] of task.batches(digits.train, batchSize)) {
        await aMoment(); // A key that was pressed is heard here.
        signal?.throwIfAborted();
        const loss = task.loss(predict(images), targets);
        loss.backward();
        optimizer.step();
        optimizer.zeroGrad();
        losses.push([loss.item(), task.weight(targets.shape[0]!)]);
        bar?.update(losses.length);
      }
    } finally {
      bar?.stop();
    }
    yield { epoch, trainLoss: mean(losses), ...validate(predict, run, digits.valid) };
  }
}

/** Loss and accuracy on images that were not learnt from. */
function validate(
  predict: Model["predict"],
  { task, batchSize }: Run,
  valid: TensorDataset,
): Pick<Row, "validLoss" | "accuracy"> {
  const losses: Weighted[] = [];
  const accuracies: Weighted[] = [];
  noGrad(() => {
    for (const [images, targets] of inOrder(valid, batchSize)) {
      const predictions = predict(images);
      const weight = task.weight(targets.shape[0]!);
      losses.push([task.loss(predictions, targets).item(), weight]);
      accuracies.push([task.accuracy(predictions, targets).item(), weight]);
    }
  });
  return { validLoss: mean(losses), accuracy: mean(accuracies) };
}

/** A number, and how much it counts. */
type Weighted = readonly [value: number, weight: number];

function mean(values: readonly Weighted[]): number {
  const sum = (of: (one: Weighted) => number) => values.reduce((total, one) => total + of(one), 0);
  return sum(([value, weight]) => value * weight) / sum(([, weight]) => weight);
}
