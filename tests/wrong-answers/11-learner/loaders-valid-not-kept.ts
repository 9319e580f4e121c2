/**
 * @belief   The loader that matters is the one for training.
 * @origin   The line for the second field is forgotten.
 * @replaces 1-loaders.ts
 * @does     keeps nothing in valid.
 * @mend     Keep both loaders, each in the field of its name.
 */
import { DataLoader, type Dataset } from "#engine";
import { type Batches, DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  constructor(train: Batches, _valid: Batches) {
    super(train, undefined as unknown as Batches);
  }

  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize }),
    );
  }
}
