/**
 * @belief   The two fields take the loaders as they come.
 * @origin   Two arguments of one type: nothing complains when they change places.
 * @replaces 1-loaders.ts
 * @does     keeps the validation loader in train and the training loader in valid.
 * @mend     The first argument belongs into this.train, the second into this.valid.
 */
import { DataLoader, type Dataset } from "#engine";
import { type Batches, DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  constructor(train: Batches, valid: Batches) {
    super(valid, train);
  }

  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize }),
    );
  }
}
