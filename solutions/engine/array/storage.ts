/**
 * Floor 1 · the memory behind an array.
 *
 * Many arrays can look at one storage: a slice, a transpose and the original all share it. Writing through one is
 * seen by all. That is what "`view` does not copy" means.
 */
import { allocate, type DType, type TypedArray } from "./dtype.ts";

export class Storage {
  readonly dtype: DType;
  /**
   * The numbers. A kernel may replace this by an equal array that lives in its own memory, so read it anew each time
   * and never keep it.
   */
  values: TypedArray;
  /** True when the memory is somebody else's, who may go on writing there: it must stay where it is. */
  isBorrowed = false;
  /** Counts in-place writes, so that `backward` can tell when a value it needs has been overwritten. */
  version = 0;

  constructor(dtype: DType, values: TypedArray) {
    this.dtype = dtype;
    this.values = values;
  }

  static zeros(dtype: DType, length: number): Storage {
    return new Storage(dtype, allocate(dtype, length));
  }
}
