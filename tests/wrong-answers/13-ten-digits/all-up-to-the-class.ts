/**
 * @belief   A larger class fills more places.
 * @origin   A thermometer shows numbers like this.
 * @replaces 1-classes.ts
 * @does     writes a 1 at the place of the class and at all places before it.
 * @mend     One place alone is 1: compare with eq, not with ge.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes.unsqueeze(1).ge(arange(count)).long();
}
