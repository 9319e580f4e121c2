/**
 * Floor 6 · the series of a chart: reading what is to be drawn, and drawing it.
 */
import { line } from "d3-shape";
import { Tensor } from "../tensor.ts";
import { element } from "./svg.ts";

/** A list of numbers, in whatever it comes. A tensor is read element by element. */
export type Numbers = Tensor | ArrayLike<number>;

export interface Series {
  /** For the legend, which appears from two series on. */
  readonly name: string;
  /** Default: 0, 1, 2, ... */
  readonly x?: Numbers;
  /** Where a number is not finite (a loss that ran away), the line has a gap. */
  readonly y: Numbers;
  /** Default: a line. */
  readonly draw?: "line" | "points" | "both";
  readonly dashed?: boolean;
}

/** How a series looks. */
export interface Style {
  readonly draw: "line" | "points" | "both";
  readonly dashed: boolean;
  readonly color: string;
}

/** A series that has been read and checked. */
export interface Curve extends Style {
  readonly name: string;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

/** Far apart in hue and in lightness, all dark enough for white paper. */
const COLORS = [
  "#4269d0",
  "#e4572e",
  "#2f9c48",
  "#a463f2",
  "#c98500",
  "#1b9aaa",
  "#9c6b4e",
  "#d6457f",
] as const;

/**
 * @throws when there is no series, x and y differ in length, or a series has nothing finite to draw.
 */
export function readSeries(series: readonly Series[]): Curve[] {
  if (!Array.isArray(series) || series.length === 0) {
    throw new TypeError(
      'lineChart: needs at least one series, such as series: [{ name: "loss", y: losses }]',
    );
  }
  return series.map(({ name, x, y, draw = "line", dashed = false }: Series, index) => {
    const down = numbersOf(name, "y", y);
    const along = x === undefined ? down.map((_, i) => i) : numbersOf(name, "x", x);
    if (along.length !== down.length) {
      throw new RangeError(
        `lineChart: series "${name}" has ${along.length} x and ${down.length} y; each point needs one of both`,
      );
    }
    const points = along.map((value, i): Point => [value, down[i]!]);
    if (!points.some(isFinitePoint)) {
      throw new RangeError(`lineChart: series "${name}" holds no finite number, so there is nothing to draw`);
    }
    return { name, points, draw, dashed, color: COLORS[index % COLORS.length]! };
  });
}

function numbersOf(name: string, axis: "x" | "y", values: Numbers): number[] {
  if (values instanceof Tensor) return Array.from(values.toTypedArray());
  const list = Array.from(values ?? []);
  const odd = list.findIndex((value) => typeof value !== "number");
  if (odd === -1 && list.length > 0) return list;
  const found = list.length === 0 ? "none" : `${String(list[odd])} at place ${odd}`;
  throw new TypeError(`lineChart: ${axis} of series "${name}" must be numbers or a tensor, found ${found}`);
}

export function isFinitePoint([x, y]: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

/** A line through places given in pixels, with a gap where one is not finite. */
export function drawLine(pixels: readonly Point[], { color, dashed }: Style): string {
  return element("path", {
    d: line<Point>().defined(isFinitePoint).digits(1)(pixels) ?? "",
    fill: "none",
    stroke: color,
    "stroke-width": 2,
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "stroke-dasharray": dashed ? "6 5" : undefined,
  });
}

/** A dot on each place given in pixels. */
export function drawDots(pixels: readonly Point[], { color }: Style): string {
  const dots = pixels.filter(isFinitePoint).map(([cx, cy]) => element("circle", { cx, cy, r: 3.5 }));
  return element("g", { fill: color, stroke: "#ffffff" }, ...dots);
}
