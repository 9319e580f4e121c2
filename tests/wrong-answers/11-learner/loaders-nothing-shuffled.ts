/**
 * @belief   The order of the items does not matter.
 * @origin   The published linear run of module 09 did not shuffle.
 * @replaces 1-loaders.ts
 * @does     gives the training items of `from` in their own order at every pass.
 * @mend     The training loader shuffles: { batchSize, shuffle: true }. See section 1.
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new DataLoaders(new DataLoader(train, { batchSize }), new DataLoader(valid, { batchSize }));
  }
}
