/**
 * 08-minibatches, section 5: the **DataLoader**.
 *
 * It turns a Dataset into something that a training loop can walk through: `for (const [xb, yb] of loader)`. Each
 * `for` is a new pass through all items, batch by batch.
 *
 * The three things it needs come in as functions, its parts. So this file can be done first or last. In PyTorch, too,
 * they can be exchanged: they are called `sampler`, `batch_sampler` and `collate_fn`.
 *
 * Lesson: README.md, "5. DataLoader". PyTorch: `DataLoader(dataset, batch_size=256, shuffle=True)`.
 */
import type { Dataset, Pair } from "#engine";
import { todo } from "#kit/todo.ts";

/** How to walk. */
export interface LoaderOptions {
  /** How many items make a batch: a whole number, 1 or more. */
  batchSize: number;
  /** Whether each pass comes in a new random order. */
  shuffle: boolean;
}

/** The functions of sections 3 and 4, with the signatures they have there. They need no `this`. */
export interface LoaderParts {
  passOrder(length: number, shuffle: boolean): number[];
  portions(items: readonly number[], batchSize: number): number[][];
  collate(pairs: readonly Pair[]): Pair;
}

/**
 * An iterable of mini-batches.
 *
 * @example
 * const loader = new DataLoader(digits, { batchSize: 4, shuffle: false }, { passOrder, portions, collate });
 * loader.length; // 3, for 10 items: two batches of 4 and one of 2
 * for (const [xb, yb] of loader) console.log(xb.shape, yb.shape);
 */
export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
  }

  /**
   * How many batches a pass has that begins now. A last batch that isn't full counts, too. (The data set may have grown
   * since the last time.)
   *
   * Whoever asks for the length begins no pass: no order is drawn for it, and no item is touched.
   */
  get length(): number {
    throw todo("say how many batches it takes until every item has come");
  }

  /**
   * One pass. `for ... of` calls this at its beginning, so everything in here happens anew at every pass.
   *
   * The star before the name makes it a **generator**: it can `yield` a batch, which hands it to the loop and waits
   * until the loop asks for the next. So:
   *
   * 1. get the order of this pass (`this.parts.passOrder`) and cut it (`this.parts.portions`) into lists of indices;
   * 2. for each of these lists, get the items from the data set one by one (`get`), collate them
   *    (`this.parts.collate`), yield the batch.
   *
   * Get the items of a batch only when it's this batch's turn, each of them once: whoever stops after one batch
   * shouldn't have to wait for all.
   *
   * Errors: none of its own. What a part or the data set throws goes through.
   */
  *[Symbol.iterator](): Iterator<Pair> {
    throw todo("order and portions for this pass, then for each portion: get the items, collate, yield");
  }
}
