/** The pictures of module 10. */
import { nn, randn, type Tensor } from "#engine";
import { lineChart } from "#engine/plot.ts";
import { digits, inBatches } from "../../tests/support/digits.ts";
import { scoresOf, seeded } from "../../tests/support/optimizer.ts";
import { box, cell, page, rule, savesTo, words } from "./drawing.ts";

const save = savesTo("10-optimizer");

const EPOCHS = 20;

/** The five things that happen with a batch: each with its colour, its lines before, and its lines now. */
const LOOP = `
predict #4269d0
const p = x.matmul(weights).add(bias);
=> const p = model(x);

loss #c2410c
const loss = mnistLoss(p, y);
=> const loss = mnistLoss(p, y);

gradient #3a8f5c
loss.backward();
=> loss.backward();

step #8a5fbf
noGrad(() => {
  for (const w of [weights, bias]) {
    if (w.grad) w.sub_(w.grad.mul(lr));
  }
});
=> optimizer.step();

zero #9a7b1c
for (const w of [weights, bias]) {
  w.grad = null;
}
=> optimizer.zeroGrad();`;

const LINE = 19;
const PAD = 7;
const GAP = 8;
/** About as wide as a letter of the code is. */
const LETTER = 7.8;
const MONOSPACE = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";

const heightOf = (lines: readonly string[]): number => lines.length * LINE + 2 * PAD;

/** A block of code in a frame of its step's colour, around a height. */
function block(x: number, middle: number, width: number, lines: readonly string[], stroke: string): string {
  const top = middle - heightOf(lines) / 2;
  return [
    box(x, top, width, heightOf(lines), { round: 6, stroke, thick: 2 }),
    ...lines.map((line, i) => {
      // Spaces at the beginning of a text are dropped, so it begins farther right.
      const indent = line.length - line.trimStart().length;
      const left = x + 12 + indent * LETTER;
      return words(left, top + PAD + 14 + i * LINE, line.trimStart(), { font: MONOSPACE, size: 13 });
    }),
  ].join("\n");
}

/** The loop of module 09 beside the one of this module: the same five things, each with its lines. */
function before(): string {
  const [left, right] = [16, 466];
  const parts: string[] = [];
  let y = 44;
  for (const step of LOOP.trim().split("\n\n")) {
    const [head = "", ...lines] = step.split("\n");
    const [name = "", color = ""] = head.split(" ");
    const [old, now] = [lines.slice(0, -1), [lines.at(-1)!.slice("=> ".length)]];
    const middle = y + heightOf(old) / 2;
    parts.push(
      rule(left + 336, middle, right - left - 336, color, 2),
      block(left, middle, 336, old, color),
      block(right, middle, 258, now, color),
      cell(370, middle - 12, 78, 24, name, { stroke: "none", bold: true, color }),
    );
    y += heightOf(old) + GAP;
  }
  return page(
    740,
    y + 6,
    "The loop before and after",
    words(left, 28, "for each batch, in module 09", { size: 15, bold: true }),
    words(right, 28, "for each batch, now", { size: 15, bold: true }),
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
  const scores = (make: () => nn.Module) => scoresOf(seeded(42, make), batches, EPOCHS);
  return lineChart({
    title: "The same loop, two starts",
    x: { label: "epochs" },
    y: { label: "accuracy on the validation images", range: [0.4, 1] },
    series: [
      { name: "Linear", x, y: scores(() => new nn.Linear(784, 1)), draw: "both" },
      { name: "normal random numbers", x, y: scores(() => new NormalStart()), draw: "both" },
    ],
  });
}

save("loop.svg", before());
save("accuracy.svg", await accuracy());
