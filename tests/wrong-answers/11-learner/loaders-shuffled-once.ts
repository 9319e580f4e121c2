/**
 * @belief   To shuffle once is enough: after that the order is random.
 * @origin   A deck of cards is shuffled once before the game.
 * @replaces 1-loaders.ts
 * @does     gives the training items of `from` in the same random order at every pass.
 * @mend     Keep the loader itself, not a list of its batches: with shuffle: true it draws a new order at every pass.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      [...new DataLoader(train, { batchSize, shuffle: true })],
      new DataLoader(valid, { batchSize }),
    );
  }
}
