/**
 * @belief   Validation keeps no record, so its batches may be twice as large.
 * @origin   fastai does so with its validation loader.
 * @replaces 1-loaders.ts
 * @does     makes validation batches twice as large as asked in `from`.
 * @mend     batchSize holds for both loaders.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize: 2 * batchSize }),
    );
  }
}
