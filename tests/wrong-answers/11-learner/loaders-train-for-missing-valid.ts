/**
 * @belief   Without a validation loader one tests on the training pictures.
 * @origin   Something has to be tested on.
 * @replaces 1-loaders.ts
 * @does     puts the training loader in the place of a validation loader that is undefined.
 * @mend     Keep what comes, each in its field: else nobody notices that the validation loader is missing.
 */
import { DataLoader, type Dataset } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";

export class DataLoaders {
  readonly train: Batches;
  readonly valid: Batches;

  constructor(train: Batches, valid: Batches) {
    this.train = train;
    this.valid = valid ?? train;
  }

  static from(train: Dataset, valid: Dataset, batchSize: number): DataLoaders {
    const options = { batchSize, shuffle: false };
    return new DataLoaders(
      new DataLoader(train, { ...options, shuffle: true }),
      new DataLoader(valid, options),
    );
  }
}
