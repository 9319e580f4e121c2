/**
 * @belief   map(f) calls f with the item, and with nothing else.
 * @origin   map(f) is short, and works with most functions.
 * @replaces 1-slope.ts
 * @does     lets map call f, and map hands over the place in the list and the list itself, too.
 * @mend     Call f yourself, with one argument only. An f with a second parameter would take the place for it.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  const [from, to] = [x, x + h].map(f) as [number, number];
  return (to - from) / h;
}
