/**
 * @belief   An array has rows and columns.
 * @origin   The example has two axes.
 * @replaces 2-stretch.ts
 * @does     uses the last two axes only.
 * @mend     There may be three axes or more: loop over all of them, from the last to the first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  const columns = view.shape.at(-1) ?? 1;
  const column = n % columns;
  const row = Math.floor(n / columns);
  return view.values[row * (view.strides.at(-2) ?? 0) + column * (view.strides.at(-1) ?? 0)]!;
}
