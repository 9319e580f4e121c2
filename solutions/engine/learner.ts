/**
 * Floor 6 · Learner: everything that training needs, in one place, and the loop that uses it. (The idea is fastai's.)
 */
import { IS, readOptions, show } from "./array/arguments.ts";
import { noGrad } from "./autograd.ts";
import type { DataLoader, DataLoaders } from "./data/dataloader.ts";
import type { Metric } from "./metrics.ts";
import { type Layer, Module } from "./nn/module.ts";
import type { Optimizer } from "./optim.ts";
import type { Tensor } from "./tensor.ts";

/** From predictions and targets to one number that is small when the predictions are good. */
export type LossFunction = (predictions: Tensor, targets: Tensor) => Tensor;
/** An optimizer class, such as optim.SGD. */
export type OptimizerClass = new (
  parameters: Iterable<Tensor>,
  options: { readonly lr: number },
) => Optimizer;

export interface LearnerOptions {
  readonly optFunc: OptimizerClass;
  readonly lossFunc: LossFunction;
  readonly metrics?: readonly Metric[];
  /** What the optimizer trains. Needed only when the model is a plain function; a Module knows its own. */
  readonly parameters?: Iterable<Tensor>;
  /** Called with each finished epoch, to print it for example. */
  readonly onEpoch?: (row: EpochRecord) => void;
}

/** What one epoch came to. */
export interface EpochRecord {
  /** Counted from 0. */
  readonly epoch: number;
  /** Mean loss per item over the training batches, each taken before its step. */
  readonly trainLoss: number;
  readonly validLoss: number;
  /** Each metric on the validation set, by the name of its function. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Wall-clock time in seconds. */
  readonly seconds: number;
}

const OPTIONS = {
  optFunc: IS.function,
  lossFunc: IS.function,
  metrics: IS.functions,
  parameters: IS.iterable,
  onEpoch: IS.function,
};

/** Keeps the record of training: one row per epoch, one loss per batch. */
export class Recorder {
  readonly rows: EpochRecord[] = [];
  readonly batchLosses: number[] = [];
}

/** A mean in which each batch counts by its number of items: the last one may be smaller. */
class WeightedMean {
  #sum = 0;
  #count = 0;

  add(value: number, count: number): void {
    this.#sum += value * count;
    this.#count += count;
  }

  get value(): number {
    return this.#sum / this.#count;
  }
}

export class Learner {
  readonly dls: DataLoaders;
  readonly model: Layer;
  readonly recorder = new Recorder();
  readonly #options: LearnerOptions;

  /** @throws when a part is missing; the message names every missing one. */
  constructor(dls: DataLoaders, model: Layer, options: LearnerOptions) {
    const parts = {
      dls,
      "dls.train": dls?.train,
      "dls.valid": dls?.valid,
      model,
      optFunc: options?.optFunc,
      lossFunc: options?.lossFunc,
    };
    const missing = Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
    if (missing.length > 0) {
      throw new TypeError(
        `Learner: ${missing.join(", ")} missing; a Learner needs new DataLoaders(train, valid), a model, and { optFunc, lossFunc }`,
      );
    }
    readOptions("Learner", options, OPTIONS, "new Learner(dls, model, { optFunc: optim.SGD, lossFunc })");
    if (typeof model !== "function")
      throw new TypeError(`Learner: the model must be a module or a function, got ${show(model)}`);
    if (!(model instanceof Module) && options.parameters === undefined) {
      throw new TypeError(
        "Learner: the model is a plain function, so name what to train: { parameters: [weights, bias] }",
      );
    }
    this.dls = dls;
    this.model = model;
    this.#options = options;
  }

  /** Trains for some epochs at a learning rate and validates after each. */
  fit(epochs: number, lr: number): void {
    if (!Number.isInteger(epochs) || epochs < 0)
      throw new RangeError(
        `fit: the number of epochs must be a whole number, 0 or more, got ${show(epochs)}`,
      );
    const { optFunc, onEpoch } = this.#options;
    const optimizer = new optFunc(this.#parameters(), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      const start = performance.now();
      const trainLoss = this.#trainEpoch(optimizer);
      const valid = this.validate();
      const row = {
        epoch: this.recorder.rows.length,
        trainLoss,
        ...valid,
        seconds: (performance.now() - start) / 1000,
      };
      this.recorder.rows.push(row);
      onEpoch?.(row);
    }
  }

  /** Loss and metrics on a loader's items (the validation set unless told otherwise), without learning from them. */
  validate(loader: DataLoader = this.dls.valid): Pick<EpochRecord, "validLoss" | "metrics"> {
    if (typeof loader !== "object" || loader?.[Symbol.iterator] === undefined)
      throw new TypeError(`validate: needs a DataLoader, got ${show(loader)}`);
    const { lossFunc, metrics = [] } = this.#options;
    const loss = new WeightedMean();
    const means = metrics.map(() => new WeightedMean());
    if (this.model instanceof Module) this.model.eval();
    noGrad(() => {
      for (const [xb, yb] of loader) {
        const predictions = this.model(xb);
        loss.add(lossFunc(predictions, yb).item(), xb.shape[0]!);
        for (const [i, metric] of metrics.entries())
          means[i]!.add(metric(predictions, yb).item(), xb.shape[0]!);
      }
    });
    const named = metrics.map((metric, i) => [metric.name || `metric${i}`, means[i]!.value] as const);
    return { validLoss: loss.value, metrics: Object.fromEntries(named) };
  }

  /** Predict, loss, gradient, step, clear: once for every batch. */
  #trainEpoch(optimizer: Optimizer): number {
    const mean = new WeightedMean();
    if (this.model instanceof Module) this.model.train();
    for (const [xb, yb] of this.dls.train) {
      const loss = this.#options.lossFunc(this.model(xb), yb);
      loss.backward();
      optimizer.step();
      optimizer.zeroGrad();
      this.recorder.batchLosses.push(loss.item());
      mean.add(loss.item(), xb.shape[0]!);
    }
    return mean.value;
  }

  #parameters(): Iterable<Tensor> {
    if (this.#options.parameters !== undefined) return this.#options.parameters;
    return (this.model as Module).parameters();
  }
}
