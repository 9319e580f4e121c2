/**
 * @way      Looks the word up by the sign.
 * @replaces step4-gradient.ts
 */
import type { Tensor } from "#engine";
import type { Direction } from "#work/07-sgd/step4-gradient.ts";

export function directions(slopes: Tensor): Direction[] {
  const words: Direction[] = ["raise", "keep", "lower"];
  return Array.from(slopes.toTypedArray(), (slope) => words[Math.sign(slope) + 1]!);
}
