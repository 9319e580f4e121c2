/** The pictures of module 05. */
import { linspace } from "#engine";
import { lineChart } from "#engine/plot.ts";
import { secant, slope } from "../../solutions/05-gradients/1-slope.ts";
import { Value } from "../../solutions/05-gradients/3-value.ts";
import { backward } from "../../solutions/05-gradients/5-backward.ts";
import { arrow, arrowTip, BLUE, box, cell, INK, page, QUIET, RED, savesTo, words } from "./drawing.ts";

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

const [WIDE, HIGH] = [132, 74];
const signed = (number: number): string => String(number).replace("-", "−");

interface Place {
  value: Value;
  name: string;
  x: number;
  y: number;
}

/** A Value: its name, its number on the way forward, its gradient on the way back. */
function drawn({ value, name, x, y }: Place): string {
  const round = value.inputs.length === 0 ? 9 : 0;
  const middle = { anchor: "middle" } as const;
  return [
    box(x - WIDE / 2, y - HIGH / 2, WIDE, HIGH, { round, stroke: INK, thick: 2 }),
    words(x, y - 16, name, { ...middle, color: QUIET }),
    words(x, y + 5, signed(value.data), { ...middle, size: 17, bold: true, color: BLUE }),
    words(x, y + 27, `grad ${signed(value.grad)}`, { ...middle, size: 15, bold: true, color: RED }),
  ].join("\n");
}

/** From an input to what is made from it, with the slope of that link on it. */
function link(from: Place, to: Place, slopeOfLink: number): string {
  const [x1, x2] = [from.x + WIDE / 2, to.x - WIDE / 2 - 4];
  // Lines to the same box arrive at different heights.
  const y2 = to.y + Math.max(-22, Math.min(22, (from.y - to.y) / 3));
  const label = signed(slopeOfLink);
  const width = 18 + 8 * label.length;
  const [x, y] = [(x1 + x2 - width) / 2, (from.y + y2) / 2 - 13];
  const tag = cell(x, y, width, 26, label, { round: 13, fill: "#f1eee4", stroke: "none" });
  return `${arrow(`M${x1} ${from.y} L${x2} ${y2}`)}\n${tag}`;
}

/** A graph from left to right: boxes for Values, and on each link its slope. */
function graph(title: string, height: number, places: readonly Place[]): string {
  const placeOf = (value: Value) => places.find((place) => place.value === value)!;
  const links = places.flatMap((to) =>
    to.value.inputs.map((input, i) => link(placeOf(input), to, to.value.slopes[i]!)),
  );
  return page(
    640,
    height,
    title,
    arrowTip(),
    ...links,
    ...places.map(drawn),
    words(20, height - 16, "forward: numbers →", { color: BLUE }),
    words(620, height - 16, "← backward: gradients", { color: RED, anchor: "end" }),
  );
}

/** (x + y) × z at -3, 5, -2. */
function chainOfTwo(): string {
  const [x, y, z] = [new Value(-3), new Value(5), new Value(-2)];
  const sum = x.add(y);
  const f = sum.mul(z);
  backward(f);
  return graph("(x + y) × z, forward and backward", 350, [
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
  return graph("(x + y) × x: x reaches the result on two paths", 300, [
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
