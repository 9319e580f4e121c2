/**
 * @belief   Each picture gets a column.
 * @origin   A vector is often drawn standing.
 * @replaces 1-classes.ts
 * @does     gives count rows and one column per picture.
 * @mend     One row per picture: the classes stand in a column, unsqueeze(1), and the places in a row.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return arange(count).unsqueeze(1).eq(classes).long();
}
