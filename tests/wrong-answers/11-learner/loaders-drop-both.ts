/**
 * @belief   All batches should have the same size, so a last one that isn't full is left out.
 * @origin   PyTorch's DataLoader has drop_last for that.
 * @replaces 1-loaders.ts
 * @does     leaves out the last batch of both loaders of `from` when it isn't full.
 * @mend     The last batch may be smaller, but its items count, too: no dropLast.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true, dropLast: true }),
      new DataLoader(valid, { batchSize, dropLast: true }),
    );
  }
}
