/**
 * The runs that `npm run train` knows: which model, how it starts, how it learns. All of them tell 3s from 7s.
 *
 * The loop at the end of this page is the whole of training, written with the engine's parts as a learner of module 10
 * would write it. What is around it (table, progress bar, pictures) is in train.ts.
 */
import { setImmediate as aMoment } from "node:timers/promises";
import { loadSample } from "#data";
import {
  cat,
  DataLoader,
  fromTypedArray,
  Generator,
  nn,
  noGrad,
  ones,
  optim,
  type Progress,
  type Tensor,
  TensorDataset,
  where,
  zeros,
} from "#engine";

/** Something that can be trained, and looked at. */
export interface Model {
  /** From images (n, 784) to one number each (n, 1): above 0 says "three". */
  predict(images: Tensor): Tensor;
  readonly parameters: readonly Tensor[];
  /** The numbers that the pixels are multiplied by, as images: (units, 28, 28). */
  weightImages(): Tensor;
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
  readonly validLoss: number;
  /** The mean of the validation batches' accuracies, which is how the published runs measure it. */
  readonly accuracy: number;
}

// ── The runs ────────────────────────────────────────────────────────────────────────────────────────────────────

const linear: Run = {
  name: "linear",
  about: "one linear layer, 784 pixels to 1 number",
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
  learningRate: 0.1,
  batchSize: 256,
  epochs: 40,
  hidden: 30,
  start: ({ Linear, ReLU, Sequential } = nn, hidden = 30) => {
    const first = new Linear(784, hidden);
    return fromNetwork(new Sequential(first, new ReLU(), new Linear(hidden, 1)), first);
  },
};

/** What can be typed after `npm run train --`, and what `--book` makes of it. */
export const runs: Readonly<Record<string, { readonly run: Run; readonly book?: Run }>> = {
  linear: { run: linear, book: linearBook },
  "simple-net": { run: simpleNet },
};

/** A network, and its layer that looks at the pixels. */
function fromNetwork(network: nn.Module, first: { readonly weight: Tensor }): Model {
  return {
    predict: network,
    parameters: network.parameters(),
    weightImages: () => first.weight.detach().view(-1, 28, 28),
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

// ── The data ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface DigitSets {
  readonly train: TensorDataset;
  readonly valid: TensorDataset;
}

/** The real 3s and 7s: images (n, 784) from 0 to 1, and labels (n, 1), 1 for a three and 0 for a seven. */
export async function digitSets(): Promise<DigitSets> {
  const { train, valid } = await loadSample();
  const labelled = ({ threes, sevens }: typeof train) =>
    new TensorDataset(
      cat([threes, sevens]).view(-1, 784),
      cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]),
    );
  return { train: labelled(train), valid: labelled(valid) };
}

// ── Training ────────────────────────────────────────────────────────────────────────────────────────────────────

/** How far each prediction, squeezed between 0 and 1, is from the truth; the mean of that. */
function threeOrSevenLoss(predictions: Tensor, targets: Tensor): Tensor {
  const threeness = predictions.sigmoid();
  return where(targets.eq(1), threeness.neg().add(1), threeness).mean();
}

/** The share of predictions that fall on the right side of 0. */
export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}

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
  const { batchSize, learningRate: lr } = run;
  const valid = new DataLoader(digits.valid, { batchSize });
  const optimizer = new optim.SGD(parameters, { lr });
  yield { epoch: 0, trainLoss: null, ...validate(predict, valid) };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const batches = new DataLoader(digits.train, {
      batchSize,
      progress: progress && ((total) => progress(epoch, total)),
    });
    const losses: number[] = [];
    for (const [images, targets] of batches) {
      await aMoment(); // A key that was pressed is heard here.
      signal?.throwIfAborted();
      const loss = threeOrSevenLoss(predict(images), targets);
      loss.backward();
      optimizer.step();
      optimizer.zeroGrad();
      losses.push(loss.item());
    }
    yield { epoch, trainLoss: mean(losses), ...validate(predict, valid) };
  }
}

/** Loss and accuracy on images that were not learnt from. */
function validate(predict: Model["predict"], valid: DataLoader): Pick<Row, "validLoss" | "accuracy"> {
  const losses: number[] = [];
  const accuracies: number[] = [];
  noGrad(() => {
    for (const [images, targets] of valid) {
      const predictions = predict(images);
      losses.push(threeOrSevenLoss(predictions, targets).item());
      accuracies.push(batchAccuracy(predictions, targets).item());
    }
  });
  return { validLoss: mean(losses), accuracy: mean(accuracies) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
