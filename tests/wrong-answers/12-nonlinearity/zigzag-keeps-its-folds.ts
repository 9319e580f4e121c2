/**
 * @belief   What was folded once need not be folded again.
 * @origin   Kept results make recursion quick.
 * @replaces 6-deep.ts
 * @does     keeps its results by the number of layers, and gives an earlier one, of another x, again.
 * @mend     A result belongs to its x, too: fold anew in every call, and keep nothing outside of the function.
 */
import { F, type Tensor } from "#engine";

const kept = new Map<number, Tensor>();

export function zigzag(x: Tensor, layers: number): Tensor {
  if (layers === 0) return x;
  const found = kept.get(layers);
  if (found !== undefined) return found;
  const line = zigzag(x, layers - 1);
  const folded = F.relu(line)
    .mul(2)
    .sub(F.relu(line.sub(0.5)).mul(4));
  kept.set(layers, folded);
  return folded;
}
