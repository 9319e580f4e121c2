/**
 * @way      Asks the engine, with a tensor of one number: float32 is exact enough.
 * @replaces 2-sigmoid.ts
 */
import { tensor } from "#engine";

export function sigmoidOf(x: number): number {
  return tensor(x).sigmoid().item();
}
