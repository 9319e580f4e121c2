/**
 * @belief   Validation needs no small batches, so the whole set is one batch.
 * @origin   Nothing is learnt there, so no step has to wait for a batch.
 * @replaces 1-loaders.ts
 * @does     gives all validation items of `from` as one batch.
 * @mend     Both loaders get the same batchSize.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize: Math.max(1, valid.length) }),
    );
  }
}
