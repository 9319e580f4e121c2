/**
 * @belief   A batch can't be larger than the data set, so its size has to be cut.
 * @origin   A batch of 256 out of 100 items makes no sense.
 * @replaces 1-loaders.ts
 * @does     takes the smaller of batchSize and the number of items, so that some sizes that are none aren't refused.
 * @mend     Hand batchSize on as it is. A DataLoader makes a smaller batch where there aren't as many items.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): DataLoaders {
    const size = (set: Dataset): number => Math.min(batchSize, set.length);
    return new DataLoaders(
      new DataLoader(train, { batchSize: size(train), shuffle: true }),
      new DataLoader(valid, { batchSize: size(valid) }),
    );
  }
}
