/**
 * @belief   The loader that shuffles comes second.
 * @origin   The two lines of `from` look alike, and change places in the call.
 * @replaces 1-loaders.ts
 * @does     makes the training loader of `from` out of the validation set, and the validation loader out of the
 *           training set.
 * @mend     Training set to training loader, validation set to validation loader: the model must be tested on what it
 *           hasn't learnt from.
 */
import type { Dataset } from "#engine";
import { DataLoaders as Right } from "#work/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  static override from(train: Dataset, valid: Dataset, batchSize: number): Right {
    return Right.from(valid, train, batchSize);
  }
}
