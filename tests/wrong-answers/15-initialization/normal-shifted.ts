/**
 * @belief   std is added.
 * @origin   Mean and spread are mixed up.
 * @replaces 2-random.ts
 * @does     moves the numbers by std instead of stretching them.
 * @mend     To change the spread, multiply; adding moves the middle.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).add(std);
}
