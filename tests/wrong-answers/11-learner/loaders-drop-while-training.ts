/**
 * @belief   In training, a last batch that isn't full is left out.
 * @origin   fastai does so with its training loader.
 * @replaces 1-loaders.ts
 * @does     leaves out the last training batch of `from` when it isn't full.
 * @mend     All training items come in each pass, also those of a smaller last batch: no dropLast.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true, dropLast: true }),
      new DataLoader(valid, { batchSize }),
    );
  }
}
