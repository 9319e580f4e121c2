/**
 * @belief   indexOf tells the number of a row.
 * @origin   There is a row at hand, and its place is needed.
 * @replaces 1-slide.ts
 * @does     finds a row by indexOf, which gives the first place where the same list stands.
 * @mend     Take the place from the loop: map((row, i) => ...).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const tops = picture.slice(0, picture.length - filter.length + 1);
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return tops.map((first) => {
    const top = picture.indexOf(first);
    return Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    });
  });
}

export function turned(filter: Grid): number[][] {
  return filter.map((row) => [...filter[filter.length - 1 - filter.indexOf(row)]!].reverse());
}
