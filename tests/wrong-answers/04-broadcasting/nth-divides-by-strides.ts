/**
 * @belief   An index is how often the stride goes into n; with the stride 0 it's 0.
 * @origin   In an array that isn't stretched, n can be taken apart by its strides.
 * @replaces 2-stretch.ts
 * @does     takes n apart by the strides.
 * @mend     The lengths in view.shape take n apart into indices. The strides only say where the number with these
 *           indices lies.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (const stride of view.strides) {
    const index = stride === 0 ? 0 : Math.floor(rest / stride);
    rest -= index * stride;
    place += index * stride;
  }
  return view.values[place]!;
}
