/**
 * Floor 6 · the axes of a chart: from numbers to pixels, and which numbers to write beside the lines.
 */
import { scaleLinear, scaleLog } from "d3-scale";

/** What a reader is told about one direction of a chart. */
export interface Axis {
  readonly label?: string;
  /** "log": equal distances are equal factors. All numbers must be above 0 then. */
  readonly scale?: "linear" | "log";
  /** From where to where. Default: from the smallest number to the largest. */
  readonly range?: readonly [from: number, to: number];
}

/** An axis whose range is known. */
export interface Scale {
  /** The pixel at which a number stands. */
  (value: number): number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

interface Direction {
  readonly name: "x" | "y";
  /** The pixels of both ends. */
  readonly pixels: readonly [number, number];
  /** How many pixels to leave from one tick to the next, about. */
  readonly spacing: number;
  /** Let it begin and end on a round number. */
  readonly round: boolean;
}

/**
 * @param values every number to be drawn along this axis.
 * @throws when the range is empty, or a log scale would have to show 0 or less.
 */
export function makeScale(axis: Axis, values: readonly number[], direction: Direction): Scale {
  const { scale = "linear", range } = axis;
  const domain = range ?? widened(extent(values), scale);
  checkRange(direction.name, domain, scale);
  const made = (scale === "log" ? scaleLog() : scaleLinear()).domain(domain).range(direction.pixels);
  const [start, end] = direction.pixels;
  const count = Math.max(2, Math.round(Math.abs(end - start) / direction.spacing));
  if (direction.round && range === undefined) made.nice(count);
  // Epochs and pixels are counted: there is no epoch 2.5.
  const counted = values.every(Number.isInteger) && (range ?? []).every(Number.isInteger);
  // Where some would have an exponent ("1e-8"), all of them have one.
  const logarithmic = domain[0] < 1e-6 ? ",~e" : ",~g";
  const label = made.tickFormat(count, scale === "log" ? logarithmic : counted ? ",d" : undefined);
  const ticks = made
    .ticks(count)
    .map((value) => ({ value, label: label(value).replace(/e\+0$/, "").replace("e+", "e") }))
    .filter((tick) => tick.label !== "" && (!counted || Number.isInteger(tick.value)));
  return Object.assign((value: number) => made(value), { ticks });
}

/** The smallest and the largest number. (A loop: `Math.min(...values)` fails for very long lists.) */
function extent(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** A single number gets some room around it. */
function widened([least, most]: [number, number], scale: "linear" | "log"): [number, number] {
  if (least < most) return [least, most];
  if (scale === "log") return [least / 2, most * 2];
  const room = Math.abs(least) / 10 || 1;
  return [least - room, most + room];
}

function checkRange(name: string, [from, to]: readonly [number, number], scale: "linear" | "log"): void {
  if (!(Number.isFinite(from) && Number.isFinite(to) && from < to)) {
    throw new RangeError(
      `lineChart: ${name}.range must go from a number to a larger one, got [${from}, ${to}]`,
    );
  }
  if (scale === "log" && from <= 0) {
    throw new RangeError(
      `lineChart: ${name} has a log scale, which shows only numbers above 0, but is to begin at ${from}`,
    );
  }
}
