/**
 * What the pictures of all modules share: where they are kept, what they are checked against, and what they are drawn of.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { element, text } from "#engine/plot/svg.ts";
import { saveFile } from "#engine/plot.ts";
import { lessonOf, repository, shortPath } from "../course/house.ts";

// Every machine draws the same: without fused multiply-add. The engine looks when it first calculates, and no script has yet.
process.env.DIGIT_KERNELS = "wasm";

export const [INK, QUIET, PALE, PAPER] = ["#222222", "#555555", "#bbbbbb", "#ffffff"];
export const [BLUE, RED] = ["#4269d0", "#d1495b"];

/** A page of SVG on white ground, so that it can be read in dark mode, too. Sizes in pixels. */
export function page(width: number, height: number, title: string, ...children: readonly string[]): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
    role: "img",
  };
  const ground = element("rect", { width: "100%", height: "100%", fill: PAPER });
  return element(
    "svg",
    root,
    element("title", {}, title),
    ground,
    ...children.filter((child) => child !== ""),
  );
}

/** How a text looks, 14 pixels high unless told: an `anchor` says what of it is at its place, if it isn't the beginning. */
interface Type {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: "middle" | "end";
  readonly font?: string;
}

/** A text, or a number. */
export function words(x: number, y: number, content: string | number, look: Type = {}): string {
  const { size = 14, bold, color = INK, anchor, font } = look;
  const weight = bold ? 600 : undefined;
  const style = { "font-family": font, "text-anchor": anchor, "font-size": size, "font-weight": weight };
  return text(x, y, String(content), { ...style, fill: color });
}

/** How a box looks: white with a grey edge unless told. */
interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly thick?: number;
  readonly round?: number;
  readonly dashed?: boolean;
}

/** A box, from its upper left corner. */
export function box(x: number, y: number, width: number, height: number, look: Look = {}): string {
  const { fill = PAPER, stroke = PALE, thick, round, dashed } = look;
  const edge = { stroke, "stroke-width": thick, "stroke-dasharray": dashed ? "5 4" : undefined };
  return element("rect", { x, y, width, height, rx: round, fill, ...edge });
}

/** A level line, so many pixels long. */
export const rule = (x: number, y: number, length: number, stroke: string, thick = 1.5): string =>
  element("path", { d: `M${x} ${y} H${x + length}`, stroke, "stroke-width": thick });

/** A box with something written in its middle. */
export function cell(
  x: number,
  y: number,
  width: number,
  height: number,
  content: string | number,
  look: Look & Type = {},
): string {
  const { size = 14 } = look;
  const inside = words(x + width / 2, y + height / 2 + 0.36 * size, content, { ...look, anchor: "middle" });
  return `${box(x, y, width, height, look)}\n${inside}`;
}

/** Where a table begins, and how wide and high one square of it is. */
export interface Squares {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A table of numbers in squares, each with its own look. */
export function table(
  rows: readonly (readonly number[])[],
  { x, y, side }: Squares,
  look: (value: number, row: number, column: number) => Look & Type = () => ({}),
): string {
  const squares = rows.flatMap((line, row) =>
    line.map((value, column) => {
      const content = String(value).replace("-", "−");
      return cell(x + column * side, y + row * side, side, side, content, look(value, row, column));
    }),
  );
  return squares.join("\n");
}

/** A frame around some squares of a table: from a row and a column on, so many down and across. */
export function frame({ x, y, side }: Squares, [row, column, down, across]: readonly number[]): string {
  const look = { fill: "none", stroke: "#e15759", thick: 2.5 };
  return box(x + column! * side, y + row! * side, across! * side, down! * side, look);
}

/** Numbers as a table: "230 250 60 / 20 240 120". */
export const numbers = (rows: string): number[][] =>
  rows.split("/").map((row) => row.trim().split(" ").map(Number));

/** The tip that `arrow` ends in: a picture with arrows holds it once. */
export function arrowTip(): string {
  const view = { id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4 };
  const tip = { ...view, markerWidth: 7, markerHeight: 7, orient: "auto" };
  return element("defs", {}, element("marker", tip, element("path", { d: "M0 0 L8 4 L0 8 z", fill: INK })));
}

/** A line along an SVG path, with a tip at its end. */
export function arrow(path: string): string {
  const line = { d: path, fill: "none", stroke: INK, "stroke-width": 2 };
  return element("path", { ...line, "marker-end": "url(#tip)" });
}

/** How far apart two numbers of a drawing may be, in its own units: nobody sees less than a pixel. */
const UNSEEN = 1;

/**
 * Whether two pictures look alike: the same bytes, or drawings that differ in numbers only, and in none so that it could be seen. A run of
 * training ends in other last digits on another processor.
 */
function looksAlike(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const [a, b] = [one.toString("utf8"), other.toString("utf8")];
  const NUMBER = /-?\d+(?:\.\d+)?/g;
  if (a.replace(NUMBER, "#") !== b.replace(NUMBER, "#")) return false;
  const [mine, theirs] = [a.match(NUMBER) ?? [], b.match(NUMBER) ?? []];
  return mine.every((number, i) => Math.abs(Number(number) - Number(theirs[i])) < UNSEEN);
}

function complain(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** How a module's pictures are saved: into the images/ of its folder in exercises/. */
export const savesTo = (moduleId: string) => savesInto(`exercises/${moduleId}/images`);

/**
 * How pictures are saved into a folder of the house. With `--check` on the command line nothing is written; what differs from the file
 * there is named, and the exit code is 1.
 */
export function savesInto(folder: string): (name: string, content: string | Uint8Array) => void {
  return (name, content) => {
    const file = join(repository, folder, name);
    const bytes = Buffer.from(typeof content === "string" ? `${content.trimEnd()}\n` : content);
    if (!process.argv.includes("--check")) {
      console.log(saveFile(file, bytes));
    } else if (!existsSync(file) || !looksAlike(bytes, readFileSync(file))) {
      complain(`${shortPath(file)} is not what its script draws.`);
    }
  };
}

/** How a script checks the figures that its lesson names: each must stand there in these words, or the exit code is 1. */
export function saysIn(moduleId: string): (...figures: readonly string[]) => void {
  const lesson = lessonOf(moduleId);
  const said = readFileSync(join(repository, lesson), "utf8").replace(/\s+/g, " ");
  return (...figures) => {
    for (const words of figures) if (!said.includes(words)) complain(`${lesson} doesn't say "${words}".`);
  };
}
