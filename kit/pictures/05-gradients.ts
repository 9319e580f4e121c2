/**
 * The pictures of module 05: `node --import tsx kit/pictures/05-gradients.ts` writes them anew, the same byte for byte.
 */
import { linspace } from "#engine";
import { element, text } from "#engine/plot/svg.ts";
import { lineChart } from "#engine/plot.ts";
import { secant, slope } from "../../solutions/05-gradients/1-slope.ts";
import { Value } from "../../solutions/05-gradients/3-value.ts";
import { backward } from "../../solutions/05-gradients/5-backward.ts";
import { arrow, arrowTip, INK, page, savesTo } from "./drawing.ts";

const save = savesTo("05-gradients");

const square = (x: number): number => x * x;

/** The curve x², three secants through the point at 3, each shorter than the one before, and where they lead. */
function secants(): string {
  const line = (h: number) => ({
    name: `to ${3 + h}: slope ${secant(square, 3, h)}`,
    x: [3, 3 + h],
    y: [square(3), square(3 + h)],
    draw: "both" as const,
  });
  const x = linspace(2, 6.2, 85);
  const touching = [2, 6.2];
  return lineChart({
    title: "Lines through the point at 3, shorter and shorter",
    x: { label: "x" },
    y: { label: "x²", range: [0, 39] },
    series: [
      { name: "x²", x, y: x.mul(x) },
      line(3),
      line(2),
      line(1),
      {
        name: "where they lead: slope 6",
        x: touching,
        y: touching.map((at) => 9 + 6 * (at - 3)),
        dashed: true,
      },
    ],
  });
}

/** How far off the two differences are for x³ at 3, whose slope is 27, with steps from 1 down to 1e-15. */
function errors(): string {
  const cube = (x: number): number => x * x * x;
  const steps = Array.from({ length: 31 }, (_, i) => 10 ** (-i / 2));
  const off = (found: number): number => (found === 27 ? Number.NaN : Math.abs(found - 27));
  return lineChart({
    title: "Too long, too short: the slope of x³ at 3",
    x: { label: "h", scale: "log" },
    y: { label: "how far off", scale: "log" },
    series: [
      { name: "only to the right", x: steps, y: steps.map((h) => off(secant(cube, 3, h))), draw: "both" },
      { name: "to both sides", x: steps, y: steps.map((h) => off(slope(cube, 3, h))), draw: "both" },
    ],
  });
}

const BLUE = "#4269d0";
const RED = "#d1432f";
const BOX = { width: 132, height: 74 };
const middle = { "text-anchor": "middle" };
const signed = (number: number): string => String(number).replace("-", "−");

interface Place {
  value: Value;
  name: string;
  x: number;
  y: number;
}

/** A Value: its name, its number on the way forward, its gradient on the way back. */
function box({ value, name, x, y }: Place): string {
  const [left, top] = [x - BOX.width / 2, y - BOX.height / 2];
  const isLeaf = value.inputs.length === 0;
  const frame = {
    x: left,
    y: top,
    ...BOX,
    rx: isLeaf ? 9 : 0,
    fill: "#ffffff",
    stroke: INK,
    "stroke-width": 2,
  };
  return [
    element("rect", frame),
    text(x, y - 16, name, { ...middle, "font-size": 14, fill: "#555555" }),
    text(x, y + 5, signed(value.data), { ...middle, "font-size": 17, "font-weight": 600, fill: BLUE }),
    text(x, y + 27, `grad ${signed(value.grad)}`, {
      ...middle,
      "font-size": 15,
      "font-weight": 600,
      fill: RED,
    }),
  ].join("\n");
}

/** From an input to what is made from it, with the slope of that link on it. */
function link(from: Place, to: Place, slopeOfLink: number): string {
  const [x1, x2] = [from.x + BOX.width / 2, to.x - BOX.width / 2 - 4];
  // Lines to the same box arrive at different heights.
  const y2 = to.y + Math.max(-22, Math.min(22, (from.y - to.y) / 3));
  const [x, y] = [(x1 + x2) / 2, (from.y + y2) / 2];
  const label = signed(slopeOfLink);
  const width = 18 + 8 * label.length;
  return [
    arrow(`M${x1} ${from.y} L${x2} ${y2}`),
    element("rect", { x: x - width / 2, y: y - 13, width, height: 26, rx: 13, fill: "#f1eee4" }),
    text(x, y + 5, label, { ...middle, "font-size": 14, fill: INK }),
  ].join("\n");
}

/** A graph from left to right: boxes for Values, and on each link its slope. */
function graph(title: string, width: number, height: number, places: readonly Place[]): string {
  const links = places.flatMap((to) =>
    to.value.inputs.map((input, i) => {
      const from = places.find((place) => place.value === input);
      if (from === undefined) throw new Error(`an input of ${to.name} has no place in the picture`);
      return link(from, to, to.value.slopes[i]!);
    }),
  );
  const key = { "font-size": 14 };
  return page(
    width,
    height,
    title,
    arrowTip(),
    ...links,
    ...places.map(box),
    text(20, height - 16, "forward: numbers →", { ...key, fill: BLUE }),
    text(width - 20, height - 16, "← backward: gradients", { ...key, fill: RED, "text-anchor": "end" }),
  );
}

/** (x + y) × z at -3, 5, -2. */
function chainOfTwo(): string {
  const [x, y, z] = [new Value(-3), new Value(5), new Value(-2)];
  const sum = x.add(y);
  const f = sum.mul(z);
  backward(f);
  return graph("(x + y) × z, forward and backward", 640, 350, [
    { value: x, name: "x", x: 90, y: 56 },
    { value: y, name: "y", x: 90, y: 156 },
    { value: z, name: "z", x: 90, y: 262 },
    { value: sum, name: "s = x + y", x: 325, y: 106 },
    { value: f, name: "f = s × z", x: 550, y: 184 },
  ]);
}

/** (x + y) × x at 2, 3: two paths lead from x to the result. */
function twoPaths(): string {
  const [x, y] = [new Value(2), new Value(3)];
  const sum = x.add(y);
  const f = sum.mul(x);
  backward(f);
  return graph("(x + y) × x: x reaches the result on two paths", 640, 300, [
    { value: y, name: "y", x: 90, y: 56 },
    { value: x, name: "x", x: 90, y: 206 },
    { value: sum, name: "s = x + y", x: 325, y: 96 },
    { value: f, name: "f = s × x", x: 550, y: 166 },
  ]);
}

save("secants.svg", secants());
save("errors.svg", errors());
save("graph.svg", chainOfTwo());
save("paths.svg", twoPaths());
