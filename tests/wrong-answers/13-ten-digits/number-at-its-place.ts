/**
 * @belief   The class number stands at its place.
 * @origin   It says which class it is.
 * @replaces 1-classes.ts
 * @does     writes the class number itself, so that class 0 leaves nothing.
 * @mend     Write a 1 at the place, whichever class it is.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes.unsqueeze(1).eq(arange(count)).long().mul(classes.unsqueeze(1));
}
