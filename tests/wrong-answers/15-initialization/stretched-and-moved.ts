/**
 * @belief   Stretch, then move to the spread.
 * @origin   Mean and spread are mixed up.
 * @replaces 2-random.ts
 * @does     moves the stretched numbers by std, so their middle isn't 0.
 * @mend     Multiply, and leave the middle where it is.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape])
    .mul(std)
    .add(std);
}
