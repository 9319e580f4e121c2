/**
 * 11-learner, section 1: **DataLoaders**, the two loaders together.
 *
 * Training needs two sources of batches: one to learn from and one to be tested on. They always travel as a pair, so
 * they get a common home. That is all a `DataLoaders` is, and it is enough: nobody can hand over the one and forget the
 * other.
 *
 * Lesson: README.md, "1. DataLoaders". fastai: `dls = DataLoaders(train_dl, valid_dl)`.
 */
import { DataLoader, type Dataset, type Pair } from "#engine";

/** Gives batches, and gives them again for each `for ... of`: a DataLoader, or a list of batches. */
export type Batches = Iterable<Pair>;

/**
 * The training batches and the validation batches.
 *
 * @example
 * const dls = new DataLoaders(trainLoader, validLoader);
 * for (const [xb, yb] of dls.train) console.log(xb.shape, yb.shape);
 */
export class DataLoaders {
  /** The batches to learn from. */
  readonly train: Batches;
  /** The batches to be tested on. */
  readonly valid: Batches;

  /**
   * @param train the batches to learn from
   * @param valid the batches to be tested on
   *
   * Errors: none of its own. (One that is missing, `undefined`, is kept as it is: the Learner will say so.)
   */
  constructor(train: Batches, valid: Batches) {
    // #region answer: keep both loaders, each in the field of its name
    this.train = train;
    this.valid = valid;
    // #endregion
  }

  /**
   * Makes both loaders from two data sets. The training loader shuffles, anew at every pass; the validation loader
   * keeps the order. Both can be gone through again and again, and give all items: the last batch may be smaller.
   *
   * `static` means: one calls it on the class, `DataLoaders.from(...)`, before there is an object. The loaders are the
   * engine's: `new DataLoader(dataset, { batchSize, shuffle })`.
   *
   * @param train the data set to learn from
   * @param valid the data set to be tested on
   * @param batchSize how many items make a batch, in both loaders: a whole number, 1 or more
   * @returns the two loaders
   *
   * @example
   * const dls = DataLoaders.from(trainSet, validSet, 256);
   *
   * Errors: none of its own; the engine complains about a batch size that is none.
   */
  static from(train: Dataset, valid: Dataset, batchSize: number): DataLoaders {
    // #region answer: make two engine DataLoaders, only the training one shuffled, and put them together
    return new DataLoaders(
      new DataLoader(train, { batchSize, shuffle: true }),
      new DataLoader(valid, { batchSize }),
    );
    // #endregion
  }
}
