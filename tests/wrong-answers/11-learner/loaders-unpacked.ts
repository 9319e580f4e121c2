/**
 * @belief   A loader is a list of batches.
 * @origin   "for ... of" works on both, so they look the same.
 * @replaces 1-loaders.ts
 * @does     takes the batches out of the loaders once and for all, in the constructor.
 * @mend     Keep the loader itself: it gives its batches anew at every pass, and the training loader in a new order.
 */
import { DataLoader, type Dataset } from "#engine";
import { type Batches, DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  constructor(train: Batches, valid: Batches) {
    super([...train], [...valid]);
  }

  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize }),
    );
  }
}
