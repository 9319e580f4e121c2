/**
 * @belief   One data set is enough for both loaders.
 * @origin   The first line is copied, and a word in it not changed.
 * @replaces 1-loaders.ts
 * @fails    1-loaders > DataLoaders.from · the validation batches are the validation items, in order
 * @says     the model is tested on the pictures it has learnt from
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "../../../solutions/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, _valid: Dataset, batchSize: number): Right {
    return new Right(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(train, { batchSize }),
    );
  }
}
