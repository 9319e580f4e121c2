/**
 * The pictures of module 10: `node --import tsx kit/pictures/10-optimizer.ts` writes them anew, the same byte for byte.
 */
import { nn, randn, type Tensor } from "#engine";
import { element, text } from "#engine/plot/svg.ts";
import { lineChart } from "#engine/plot.ts";
import { digits, inBatches } from "../../tests/support/digits.ts";
import { scoresOf, seeded } from "../../tests/support/optimizer.ts";
import { INK, page, savesTo } from "./drawing.ts";

const save = savesTo("10-optimizer");

const EPOCHS = 20;

/** One of the five things that happen with a batch: its lines before, its lines now. */
interface Step {
  readonly name: string;
  readonly color: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const loop: readonly Step[] = [
  {
    name: "predict",
    color: "#4269d0",
    before: ["const p = x.matmul(weights).add(bias);"],
    after: ["const p = model(x);"],
  },
  {
    name: "loss",
    color: "#c2410c",
    before: ["const loss = mnistLoss(p, y);"],
    after: ["const loss = mnistLoss(p, y);"],
  },
  { name: "gradient", color: "#3a8f5c", before: ["loss.backward();"], after: ["loss.backward();"] },
  {
    name: "step",
    color: "#8a5fbf",
    before: [
      "noGrad(() => {",
      "  for (const w of [weights, bias]) {",
      "    if (w.grad) w.sub_(w.grad.mul(lr));",
      "  }",
      "});",
    ],
    after: ["optimizer.step();"],
  },
  {
    name: "zero",
    color: "#9a7b1c",
    before: ["for (const w of [weights, bias]) {", "  w.grad = null;", "}"],
    after: ["optimizer.zeroGrad();"],
  },
];

const LINE = 19;
const PAD = 7;
const GAP = 8;
/** About as wide as a letter of the code is. */
const LETTER = 7.8;

/** A block of code in a frame of its step's colour. */
function block(x: number, y: number, width: number, lines: readonly string[], color: string): string {
  const height = lines.length * LINE + 2 * PAD;
  return [
    element("rect", { x, y, width, height, rx: 6, fill: "#ffffff", stroke: color, "stroke-width": 2 }),
    ...lines.map((line, i) => {
      // Spaces at the beginning of a text are dropped, so it begins farther right.
      const indent = line.length - line.trimStart().length;
      return text(x + 12 + indent * LETTER, y + PAD + 14 + i * LINE, line.trimStart(), {
        "font-family": "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
        "font-size": 13,
        fill: INK,
      });
    }),
  ].join("\n");
}

/** The loop of module 09 beside the one of this module: the same five things, each with its lines. */
function before(): string {
  const [left, right, top] = [16, 466, 44];
  const [wide, narrow] = [336, 258];
  const parts: string[] = [];
  let y = top;
  for (const { name, color, before, after } of loop) {
    const height = before.length * LINE + 2 * PAD;
    const middle = y + height / 2;
    const small = middle - (after.length * LINE + 2 * PAD) / 2;
    const rule = { stroke: color, "stroke-width": 2 };
    parts.push(
      block(left, y, wide, before, color),
      block(right, small, narrow, after, color),
      element("line", { x1: left + wide, y1: middle, x2: right, y2: middle, ...rule }),
      element("rect", { x: 370, y: middle - 12, width: 78, height: 24, fill: "#ffffff" }),
      text(409, middle + 5, name, {
        "text-anchor": "middle",
        "font-size": 14,
        "font-weight": 600,
        fill: color,
      }),
    );
    y += height + GAP;
  }
  const heading = { "font-size": 15, "font-weight": 600, fill: INK };
  return page(
    740,
    y + 6,
    "The loop before and after",
    text(left, 28, "for each batch, in module 09", heading),
    text(right, 28, "for each batch, now", heading),
    ...parts,
  );
}

/** The linear model of module 09, with its normal random start, as a module: to be trained in the same way. */
class NormalStart extends nn.Module {
  readonly weights = new nn.Parameter(randn(784, 1));
  readonly bias = new nn.Parameter(randn(1));
  override forward(x: Tensor): Tensor {
    return x.matmul(this.weights).add(this.bias);
  }
}

async function accuracy(): Promise<string> {
  const real = await digits();
  const batches = { train: inBatches(real.train), valid: inBatches(real.valid) };
  const x = Array.from({ length: EPOCHS }, (_, i) => i + 1);
  const linear = scoresOf(
    seeded(42, () => new nn.Linear(784, 1)),
    batches,
    EPOCHS,
  );
  const normal = scoresOf(
    seeded(42, () => new NormalStart()),
    batches,
    EPOCHS,
  );
  return lineChart({
    title: "The same loop, two starts",
    x: { label: "epochs" },
    y: { label: "accuracy on the validation images", range: [0.4, 1] },
    series: [
      { name: "Linear", x, y: linear, draw: "both" },
      { name: "normal random numbers", x, y: normal, draw: "both" },
    ],
  });
}

save("loop.svg", before());
save("accuracy.svg", await accuracy());
