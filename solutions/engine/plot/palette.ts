/**
 * Floor 6 · palettes: from a number to a colour.
 *
 * - "ink": small is white paper, large is black ink. That is how the digits are stored: 0 is paper.
 * - "grey": small is black, large is white, as in photographs.
 * - "diverging": blue below, white in the middle, red above. For weights, where the sign is what matters.
 */
import { scaleLinear } from "d3-scale";

export type Palette = "ink" | "grey" | "diverging";

/** Red, green, blue, opacity, each 0 to 255. */
export type Rgb = readonly [number, number, number, number];

type MakePalette = (range: readonly [from: number, to: number]) => (value: number) => Rgb;

/** ColorBrewer's RdBu, backwards: its colours look equally far apart, and red-green blind readers see both ends. */
const BLUE_TO_RED = [
  [5, 48, 97],
  [33, 102, 172],
  [67, 147, 195],
  [146, 197, 222],
  [209, 229, 240],
  [255, 255, 255],
  [253, 219, 199],
  [244, 165, 130],
  [214, 96, 77],
  [178, 24, 43],
  [103, 0, 31],
] as const;

export const PALETTES: Readonly<Record<Palette, MakePalette>> = {
  ink: between([
    [255, 255, 255],
    [0, 0, 0],
  ]),
  grey: between([
    [0, 0, 0],
    [255, 255, 255],
  ]),
  diverging: between(BLUE_TO_RED),
};

/** Colours at equal distances from one end of the range to the other, mixed in between. */
function between(colors: readonly (readonly [number, number, number])[]): MakePalette {
  return ([from, to]) => {
    if (!(from < to))
      throw new RangeError(`imagePng: the range must go from a number to a larger one, got [${from}, ${to}]`);
    const stops = colors.map((_, i) => from + ((to - from) * i) / (colors.length - 1));
    const mix = scaleLinear<readonly number[]>().domain(stops).range(colors).clamp(true);
    return (value) => {
      const [red, green, blue] = mix(value).map(Math.round);
      return [red!, green!, blue!, 255];
    };
  };
}
