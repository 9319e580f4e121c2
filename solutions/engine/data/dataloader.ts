/**
 * Floor 6 · DataLoader: turns a Dataset into an iterator of mini-batches.
 */

import { IS, readOptions, show } from "../array/arguments.ts";
import { defaultGenerator, Generator } from "../random.ts";
import { Tensor } from "../tensor.ts";
import { collate, type Dataset, listDataset, type Pair } from "./dataset.ts";

/** Shows how far long work has come. The kit's progress bar fits; so does any object with these two. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

export interface DataLoaderOptions {
  /** How many items make a batch. */
  readonly batchSize?: number;
  /** A new random order at every pass. */
  readonly shuffle?: boolean;
  /** Leave out the last batch when it is not full. */
  readonly dropLast?: boolean;
  /** Called at the start of each pass with the number of batches; what it returns is told of each one done. */
  readonly progress?: (batches: number) => Progress;
}

/**
 * Iterates over a data set in batches, `for (const [xb, yb] of loader)`. Each `for` is a new pass; the last batch may
 * be smaller.
 */
export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  readonly #progress: DataLoaderOptions["progress"];

  /** @throws when the batch size is not a whole number of 1 or more. */
  constructor(dataset: Dataset | readonly Pair[], options?: DataLoaderOptions) {
    const {
      batchSize = 1,
      shuffle = false,
      dropLast = false,
      progress,
    } = readOptions(
      "DataLoader",
      options,
      { batchSize: IS.count, shuffle: IS.boolean, dropLast: IS.boolean, progress: IS.function },
      "new DataLoader(dataset, { batchSize: 64, shuffle: true })",
    );
    needsDataset(dataset);
    this.dataset = "get" in dataset ? dataset : listDataset(dataset);
    this.batchSize = batchSize;
    this.shuffle = shuffle;
    this.dropLast = dropLast;
    this.#progress = progress;
  }

  /** The number of batches in one pass. */
  get length(): number {
    const batches = this.dataset.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

  /** The first batch, to look at. */
  first(): Pair {
    for (const batch of this) return batch;
    throw new Error("DataLoader: the data set is empty, so there is no first batch");
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const order = this.#order();
    const batches = this.length;
    const progress = this.#progress?.(batches);
    try {
      for (let batch = 0; batch < batches; batch++) {
        const start = batch * this.batchSize;
        yield collate(this.dataset, order.subarray(start, start + this.batchSize));
        progress?.update(batch + 1);
      }
    } finally {
      progress?.stop();
    }
  }

  /**
   * The order of one pass, the same as PyTorch's for the same seed. PyTorch draws two seeds from the main stream: one
   * for helper processes, used or not, and one for a generator that shuffles.
   */
  #order(): Float64Array {
    drawSeed();
    if (this.shuffle) return new Generator().manualSeed(drawSeed()).permutation(this.dataset.length);
    const order = new Float64Array(this.dataset.length);
    for (let i = 0; i < order.length; i++) order[i] = i;
    return order;
  }
}

/** @throws for what has no numbered items; a tensor alone has no labels. */
function needsDataset(dataset: unknown): asserts dataset is Dataset | readonly Pair[] {
  if (dataset instanceof Tensor) {
    throw new TypeError(
      "DataLoader: a tensor holds inputs without labels; make pairs of them, new TensorDataset(x, y)",
    );
  }
  if (Array.isArray(dataset)) return;
  const isDataset =
    typeof dataset === "object" && dataset !== null && "get" in dataset && "length" in dataset;
  if (!isDataset)
    throw new TypeError(`DataLoader: needs a data set or a list of pairs, got ${show(dataset)}`);
}

/** A 64-bit number from the main stream, of which a Mersenne twister's seed uses the lower half: the second draw. */
function drawSeed(): number {
  defaultGenerator.random();
  return defaultGenerator.random();
}

/** The training and the validation loader, together. */
export class DataLoaders {
  readonly train: DataLoader;
  readonly valid: DataLoader;

  /** @throws when one of them cannot be walked through. */
  constructor(train: DataLoader, valid: DataLoader) {
    for (const [name, loader] of Object.entries({ train, valid })) {
      if (typeof loader !== "object" || loader?.[Symbol.iterator] === undefined)
        throw new TypeError(`DataLoaders: ${name} must be a DataLoader, got ${show(loader)}`);
    }
    this.train = train;
    this.valid = valid;
  }
}
