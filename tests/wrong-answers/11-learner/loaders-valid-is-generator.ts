/**
 * @belief   A stream that gives the validation batches once is the same as a loader.
 * @origin   `for ... of` takes both.
 * @replaces 1-loaders.ts
 * @does     gives the validation batches of `from` only once: a second pass finds nothing.
 * @mend     Keep the DataLoader itself: each `for ... of` over it is a new pass.
 */
import { DataLoader, type Dataset, type Pair } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    const stream = new DataLoader(valid, { batchSize })[Symbol.iterator]();
    return new DataLoaders(new DataLoader(train, { batchSize, shuffle: true }), stream as Generator<Pair>);
  }
}
