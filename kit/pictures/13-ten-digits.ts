/** The pictures of module 13. */
import { loadTenDigits } from "#data";
import { linspace, optim, type Tensor, tensor } from "#engine";
import { element } from "#engine/plot/svg.ts";
import { imagePng, lineChart } from "#engine/plot.ts";
import { confusionMatrix } from "../../solutions/13-ten-digits/5-confusion.ts";
import { mixed, networkOf, stepOn, testScores } from "../../tests/support/ten-digits.ts";
import { PAPER, page, savesTo, saysIn, table, words } from "./drawing.ts";

const save = savesTo("13-ten-digits");
const says = saysIn("13-ten-digits");

/** What a probability of the right class costs: minus its logarithm, and 1 - p beside it. */
function cost(): string {
  const p = linspace(0.005, 1, 200);
  return lineChart({
    title: "What the probability of the right class costs",
    x: { label: "p, the probability given to the right class" },
    y: { label: "loss" },
    series: [
      { name: "−log p", x: p, y: p.log().neg() },
      { name: "1 − p", x: p, y: p.neg().add(1), dashed: true },
    ],
  });
}

/** A long valley: gentle along x, steep along y, lowest at 0, 0. */
const valley = (w: Tensor): Tensor =>
  w
    .pow(2)
    .mul(tensor([0.02, 1]))
    .sum();

/** Where an optimizer goes in forty steps down the valley. */
function path(
  name: string,
  make: (w: Tensor) => optim.Optimizer,
): { name: string; x: number[]; y: number[] } {
  const w = tensor([-9, 2], { requiresGrad: true });
  const optimizer = make(w);
  const places = [w.tolist() as number[]];
  for (let step = 0; step < 40; step++) {
    valley(w).backward();
    optimizer.step();
    optimizer.zeroGrad();
    places.push(w.tolist() as number[]);
  }
  return { name, x: places.map(([x]) => x!), y: places.map(([, y]) => y!) };
}

function paths(): string {
  const ways = [
    path("plain, lr 0.9", (w) => new optim.SGD([w], { lr: 0.9 })),
    path("momentum 0.9, lr 0.15", (w) => new optim.SGD([w], { lr: 0.15, momentum: 0.9 })),
    path("Adam, lr 0.3", (w) => new optim.Adam([w], { lr: 0.3 })),
  ];
  const [plain, momentum, adam] = ways.map(({ x, y }) => Math.hypot(x.at(-1)!, y.at(-1)!).toFixed(1));
  says(`still ${plain} away from the lowest point, momentum only ${momentum}, and Adam ${adam}.`);
  return lineChart({
    title: "Forty steps down a long valley, from the left",
    x: { label: "x, along the valley" },
    y: { label: "y, across the valley" },
    series: [...ways, { name: "the lowest point", x: [0], y: [0], draw: "points" }],
  });
}

/** A table of counts: the darker, the more. The diagonal is green, the mistakes are red. */
function confusion(counts: readonly (readonly number[])[]): string {
  const [side, edge] = [44, 56];
  const size = edge + side * counts.length + 12;
  const most = Math.max(...counts.flatMap((row, a) => row.filter((_, p) => p !== a)));
  const heads = counts.flatMap((_, i) => {
    const along = edge + i * side + side / 2;
    const look = { anchor: "middle", bold: true } as const;
    return [words(along, edge - 8, i, look), words(edge - 14, along + 5, i, look)];
  });
  const middle = edge + (side * counts.length) / 2;
  const left = words(0, 0, "what it is", { anchor: "middle" });
  return page(
    size,
    size,
    "Confusion matrix of 784-10 on the 10,000 test pictures",
    table(counts, { x: edge, y: edge, side }, (times, a, p) => {
      const red = `rgba(200, 40, 40, ${((0.75 * times) / most).toFixed(3)})`;
      return { fill: a === p ? "#d9efd9" : red, stroke: PAPER };
    }),
    ...heads,
    words(middle, 20, "what the model said", { anchor: "middle" }),
    element("g", { transform: `translate(16 ${middle}) rotate(-90)` }, left),
  );
}

/** Trains 784-10 for three epochs, and looks at what it has learnt and where it fails. */
async function trained(): Promise<void> {
  const { train, test } = await loadTenDigits();
  const { model, optimizer } = networkOf("784-10");
  for (let epoch = 0; epoch < 3; epoch++) for (const batch of mixed(train)) stepOn(batch, model, optimizer);
  const [x, y] = test;
  const scores = await testScores(model);
  const said = scores.argmax(1);
  save("confusion.svg", confusion(confusionMatrix(y, said, 10).tolist() as number[][]));

  const weights = model.parameters()[0]!.detach().view(-1, 28, 28);
  save("weights.png", imagePng(weights, { palette: "diverging", scale: 4, columns: 5 }));

  const losses = scores.logSoftmax(1).gather(1, y.unsqueeze(1)).neg().flatten();
  const worst = losses.topk(10).indices;
  save("mistakes.png", imagePng(x.indexSelect(0, worst).view(-1, 28, 28), { scale: 4, columns: 5 }));
}

save("cost.svg", cost());
save("paths.svg", paths());
await trained();
