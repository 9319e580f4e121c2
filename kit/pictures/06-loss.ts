/** The pictures of module 06. */
import { linspace, type Tensor } from "#engine";
import { lineChart } from "#engine/plot.ts";
import { digitLoss, digits, paramsOfSeed42, predict, share } from "../../tests/support/digits.ts";
import { savesTo } from "./drawing.ts";

const save = savesTo("06-loss");

/** The sigmoid, and the hard threshold that only asks on which side of 0 a prediction lies. */
function sigmoid(): string {
  const x = linspace(-6, 6, 481);
  return lineChart({
    title: "Sigmoid and threshold",
    x: { label: "prediction" },
    y: { label: "p: how sure that it is a 3" },
    series: [
      { name: "sigmoid", x, y: x.sigmoid() },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  });
}

/** A pixel in the middle of the picture: row 12, column 13. */
const MIDDLE = 12 * 28 + 13;
const POINTS = 401;

/** One weight of seed 42's random model is turned; the loss glides, the share of wrong answers jumps. */
async function turn(): Promise<string> {
  const [x, y] = (await digits()).train;
  const predictions = predict(x, paramsOfSeed42());
  const pixel = x.slice(1, MIDDLE, MIDDLE + 1);
  const amounts = linspace(-0.25, 0.25, POINTS);
  const measure = (judge: (predictions: Tensor) => number): number[] =>
    (amounts.tolist() as number[]).map((amount) => judge(predictions.add(pixel.mul(amount))));
  return lineChart({
    title: "One weight is turned: what the training pictures say",
    x: { label: "the weight is turned by" },
    y: { label: "loss, and share of wrong answers" },
    series: [
      { name: "loss", x: amounts, y: measure((p) => digitLoss(p, y).item()) },
      { name: "share of wrong answers (1 - accuracy)", x: amounts, y: measure((p) => 1 - share(p, y)) },
    ],
  });
}

save("sigmoid.svg", sigmoid());
save("turn.svg", await turn());
