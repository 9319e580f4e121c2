/**
 * @belief   padStart puts the ones in front.
 * @origin   Texts have padStart, lists have not.
 * @replaces 1-shapes.ts
 * @does     takes the lengths apart into digits.
 * @mend     A length may have several digits. Work on the list itself: ones, then the lengths.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return Array.from(shape.join("").padStart(rank, "1"), Number);
}
