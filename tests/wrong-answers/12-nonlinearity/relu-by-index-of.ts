/**
 * @belief   indexOf tells which layer it is.
 * @origin   As long as all sizes differ, it does.
 * @replaces 6-deep.ts
 * @does     has a ReLU after its last layer, where the last size stands further in front as well.
 * @mend     indexOf finds the first place of a number. Go by the place itself: for (let i = 1; ...).
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers = sizes.slice(1).flatMap((units, i): nn.Layer[] => {
    const linear = new nn.Linear(sizes[i]!, units);
    return sizes.indexOf(units) < sizes.length - 1 ? [linear, new nn.ReLU()] : [linear];
  });
  return new nn.Sequential(...layers);
}
