/**
 * @belief   A batch size of 0 means that none was given.
 * @origin   `batchSize || 64` is a usual way to write a default, and 0 counts as false.
 * @replaces 1-loaders.ts
 * @does     takes another batch size when the one that was given is 0, so nobody complains.
 * @mend     Hand batchSize on as it came: the engine complains about one that is none.
 */
import type { Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return Right.from(train, valid, batchSize || 64);
  }
}
