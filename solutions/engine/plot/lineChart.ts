/**
 * Floor 6 · line charts as SVG: learning curves, activation functions, points with a curve through them.
 *
 * A chart is laid out from the outside in: title and legend, axes with a faint grid, then the series. It stands on
 * white, so that it reads on a dark page too.
 */
import { type Axis, makeScale, type Scale } from "./axis.ts";
import {
  type Curve,
  drawDots,
  drawLine,
  isFinitePoint,
  type Point,
  readSeries,
  type Series,
} from "./series.ts";
import { element, safe, text, widthOf } from "./svg.ts";

export interface LineChart {
  readonly title?: string;
  readonly x?: Axis;
  readonly y?: Axis;
  readonly series: readonly Series[];
  /** In pixels; default 640 × 400. */
  readonly width?: number;
  readonly height?: number;
}

/** The rectangle between the axes, in pixels. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const INK = "#222222";
const QUIET = "#666666";
const FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";
const FONT_SIZE = 12;
const TITLE_SIZE = 16;
/** The margin around everything, and the height of a row of text. */
const EDGE = 16;
const ROW = 22;

/**
 * Draws a chart.
 *
 * @returns a whole SVG file.
 * @throws when there is no series, x and y differ in length, nothing finite is to be drawn, or a log scale would have
 *   to show 0 or less.
 */
export function lineChart(chart: LineChart): string {
  const { title, width = 640, height = 400 } = chart;
  const curves = readSeries(chart.series);
  const legend = curves.length > 1 ? legendRows(curves, width) : [];
  const belowTitle = EDGE + (title === undefined ? 0 : 28);
  const belowLegend = belowTitle + legend.length * ROW;

  const top = belowLegend + (chart.y?.label ? 30 : 8);
  const bottom = height - EDGE - 18 - (chart.x?.label ? ROW : 0);
  const right = width - EDGE - 8;
  const drawn = curves.flatMap((curve) => curve.points.filter(isFinitePoint));
  const yValues = drawn.map(([, value]) => value);
  const y = makeScale(chart.y ?? {}, yValues, { name: "y", pixels: [bottom, top], spacing: 50, round: true });
  const left = Math.ceil(EDGE + Math.max(...y.ticks.map(({ label }) => widthOf(label, FONT_SIZE)), 12) + 8);
  const xValues = drawn.map(([value]) => value);
  const x = makeScale(chart.x ?? {}, xValues, {
    name: "x",
    pixels: [left, right],
    spacing: 70,
    round: false,
  });
  const frame = { left, right, top, bottom };

  const page = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "font-family": FONT,
    "font-size": FONT_SIZE,
    fill: INK,
  };
  const svg = element(
    "svg",
    page,
    element("title", {}, safe(title ?? curves.map(({ name }) => name).join(", "))),
    element("rect", { width, height, fill: "#ffffff" }),
    text(EDGE, EDGE + TITLE_SIZE - 2, title ?? "", { "font-size": TITLE_SIZE, "font-weight": 600 }),
    ...drawLegend(legend, belowTitle),
    drawGrid(x, y, frame),
    drawLabels(chart, x, y, frame),
    drawCurves(curves, x, y, frame),
  );
  return `${svg}\n`;
}

/** A faint line at each tick, and a stronger one at the bottom. */
function drawGrid(x: Scale, y: Scale, { left, right, top, bottom }: Frame): string {
  const across = y.ticks.map(({ value }) => element("path", { d: `M${left},${sharp(y(value))}H${right}` }));
  const upright = x.ticks.map(({ value }) => element("path", { d: `M${sharp(x(value))},${top}V${bottom}` }));
  const ground = element("path", { d: `M${left},${sharp(bottom)}H${right}`, stroke: "#999999" });
  return element("g", { stroke: "#e8e8e8", fill: "none" }, ...upright, ...across, ground);
}

/** A thin line is sharp in the middle of a pixel. */
function sharp(pixel: number): number {
  return Math.floor(pixel) + 0.5;
}

/** The numbers beside the axes, and what they mean. */
function drawLabels(chart: LineChart, x: Scale, y: Scale, { left, right, top, bottom }: Frame): string {
  const end = { "text-anchor": "end" };
  return element(
    "g",
    { fill: QUIET },
    ...y.ticks.map(({ value, label }) => text(left - 8, y(value) + 4, label, end)),
    ...x.ticks.map(({ value, label }) => text(x(value), bottom + 18, label, { "text-anchor": "middle" })),
    ...(chart.y?.label ? [text(EDGE, top - 18, chart.y.label)] : []),
    ...(chart.x?.label ? [text(right, bottom + 40, chart.x.label, end)] : []),
  );
}

/** The series. An inner <svg> cuts off what a narrower `range` leaves out, with a little room for round line ends. */
function drawCurves(
  curves: readonly Curve[],
  x: Scale,
  y: Scale,
  { left, right, top, bottom }: Frame,
): string {
  const room = 6;
  const [width, height] = [right - left + 2 * room, bottom - top + 2 * room];
  const viewBox = `${left - room} ${top - room} ${width} ${height}`;
  return element(
    "svg",
    { x: left - room, y: top - room, width, height, viewBox },
    ...curves.flatMap((curve) => {
      const pixels = curve.points.map((point): Point => [x(point[0]), y(point[1])]);
      return drawCurve(curve, pixels, pixels);
    }),
  );
}

/** Line, dots, or both; the dots on top. */
function drawCurve(curve: Curve, through: readonly Point[], dots: readonly Point[]): string[] {
  return [
    ...(curve.draw === "points" ? [] : [drawLine(through, curve)]),
    ...(curve.draw === "line" ? [] : [drawDots(dots, curve)]),
  ];
}

/** A name in the legend, and where it begins. */
interface Entry {
  readonly curve: Curve;
  readonly left: number;
}

/** The width of the piece of line before a name. */
const SAMPLE = 20;

/** Puts the names side by side, and begins a new row where the width ends. */
function legendRows(curves: readonly Curve[], width: number): Entry[][] {
  const rows: Entry[][] = [[]];
  let left = EDGE;
  for (const curve of curves) {
    const needed = SAMPLE + 6 + widthOf(curve.name, FONT_SIZE) + 18;
    if (left + needed > width - EDGE && left > EDGE) {
      rows.push([]);
      left = EDGE;
    }
    rows.at(-1)!.push({ curve, left });
    left += needed;
  }
  return rows;
}

function drawLegend(rows: readonly (readonly Entry[])[], top: number): string[] {
  return rows.flatMap((row, index) => {
    const y = top + index * ROW + 8;
    return row.flatMap(({ curve, left }) => {
      const [from, middle, to]: Point[] = [left, left + SAMPLE / 2, left + SAMPLE].map((x): Point => [x, y]);
      return [...drawCurve(curve, [from!, to!], [middle!]), text(left + SAMPLE + 6, y + 4, curve.name)];
    });
  });
}
