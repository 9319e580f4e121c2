/**
 * @belief   The order of the items does not matter.
 * @origin   The published linear run of module 09 did not shuffle.
 * @replaces 1-loaders.ts
 * @fails    1-loaders > DataLoaders.from · the training batches come in a new order at every pass
 * @says     a batch of 3s is followed by a batch of 3s
 */
import { DataLoader, type Dataset } from "#engine";
import { DataLoaders as Right } from "../../../solutions/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return new Right(new DataLoader(train, { batchSize }), new DataLoader(valid, { batchSize }));
  }
}
