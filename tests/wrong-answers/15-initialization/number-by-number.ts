/**
 * @belief   Each number is drawn alone.
 * @origin   A loop over all places.
 * @replaces 2-random.ts
 * @does     draws number by number, which gives other numbers from 16 on.
 * @mend     One call of randn draws them all.
 */
import { randn, type Tensor, tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  return tensor(Array.from({ length: size }, () => randn(1).item() * std)).view([...shape]);
}
