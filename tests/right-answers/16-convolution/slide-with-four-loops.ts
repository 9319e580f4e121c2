/**
 * @way      Four loops, one in the other.
 * @replaces 1-slide.ts
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const map: number[][] = [];
  for (let top = 0; top + filter.length <= picture.length; top++) {
    const row: number[] = [];
    for (let left = 0; left + filter[0]!.length <= picture[0]!.length; left++) {
      let sum = 0;
      for (let i = 0; i < filter.length; i++)
        for (let j = 0; j < filter[0]!.length; j++) sum += filter[i]![j]! * picture[top + i]![left + j]!;
      row.push(sum);
    }
    map.push(row);
  }
  return map;
}
