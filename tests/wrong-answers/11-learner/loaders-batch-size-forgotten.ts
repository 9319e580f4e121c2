/**
 * @belief   The loaders know how large a batch is.
 * @origin   A DataLoader works without batchSize: then a batch is one item.
 * @replaces 1-loaders.ts
 * @does     makes batches of one item in both loaders of `from`, whatever batchSize is.
 * @mend     Hand batchSize on to both loaders: new DataLoader(dataset, { batchSize, ... }).
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, _batchSize: number): Right {
    return new DataLoaders(new DataLoader(train, { shuffle: true }), new DataLoader(valid));
  }
}
