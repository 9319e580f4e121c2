/**
 * @belief   batchSize matters only for the loader that one learns from.
 * @origin   The options are written into the first line, where shuffle is thought of.
 * @replaces 1-loaders.ts
 * @does     makes validation batches of one item in `from`, whatever batchSize is.
 * @mend     Hand batchSize on to the validation loader as well.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(new DataLoader(train, { batchSize, shuffle: true }), new DataLoader(valid));
  }
}
