/**
 * @belief   Shuffling is good, so both loaders do it.
 * @origin   The first line is copied with all its options.
 * @replaces 1-loaders.ts
 * @does     shuffles the validation items as well as the training items.
 * @mend     Only the training loader shuffles. Nothing is learnt from the validation set, so its order stays as it
 *           is.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    const options = { batchSize, shuffle: true };
    return new DataLoaders(new DataLoader(train, options), new DataLoader(valid, options));
  }
}
