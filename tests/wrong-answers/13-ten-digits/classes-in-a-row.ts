/**
 * @belief   The classes can be compared with the places as they are.
 * @origin   Shapes adapt by themselves.
 * @replaces 1-classes.ts
 * @does     compares a row of classes with a row of places: their lengths differ, or each class meets one place only.
 * @mend     Make a column of the classes first, unsqueeze(1): then each class meets all places.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes.eq(arange(count)).long();
}
