/**
 * @belief   A test should come in a random order, so that nobody can learn it by heart.
 * @origin   Exams are shuffled.
 * @replaces 1-loaders.ts
 * @does     shuffles the validation items of `from`, and not the training items.
 * @mend     It's the other way round: the training loader shuffles, the validation loader keeps the order.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize }),
      new DataLoader(valid, { batchSize, shuffle: true }),
    );
  }
}
