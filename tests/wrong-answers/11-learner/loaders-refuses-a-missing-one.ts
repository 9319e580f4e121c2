/**
 * @belief   A missing loader must be reported at once.
 * @origin   Other classes of the module refuse.
 * @replaces 1-loaders.ts
 * @does     refuses a loader that is undefined.
 * @mend     Keep what comes. The Learner says it, together with all else that is missing.
 */
import { DataLoader, type Dataset } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";

export class DataLoaders {
  readonly train: Batches;
  readonly valid: Batches;

  constructor(train: Batches, valid: Batches) {
    if (!train || !valid) throw new Error("DataLoaders: needs a training and a validation loader");
    this.train = train;
    this.valid = valid;
  }

  static from(train: Dataset, valid: Dataset, batchSize: number): DataLoaders {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize, shuffle: false }),
    );
  }
}
