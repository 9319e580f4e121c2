/** The pictures of module 14. */
import { eye, F, linspace, manualSeed, onesLike, randn, stack, type Tensor, tensor, where } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import { digits } from "../../tests/support/digits.ts";
import { savesTo, saysIn } from "./drawing.ts";

const save = savesTo("14-modules");
const says = saysIn("14-modules");
const softsign = (x: Tensor): Tensor => x.div(x.abs().add(1));
const [x] = (await digits()).train;

/** Softsign, its slope, and tanh to compare with. */
function curves(): string {
  const places = linspace(-6, 6, 121);
  return lineChart({
    title: "Softsign and its slope",
    x: { label: "x" },
    series: [
      { name: "softsign(x)", x: places, y: softsign(places) },
      { name: "its slope", x: places, y: places.abs().add(1).pow(-2) },
      { name: "tanh(x)", x: places, y: F.tanh(places), dashed: true },
    ],
  });
}

/** How far nudging is from the slope of softsign, for large and small h, in both floating types. */
function precision(): string {
  const places = [-1.7, -0.6, 0.3, 0.9, 2.3];
  const slopes = places.map((place) => (1 + Math.abs(place)) ** -2);
  const powers = Array.from({ length: 33 }, (_, i) => 10 ** (-8 + i / 4));
  const farthest = (dtype: "float32" | "float64", h: number): number => {
    const at = tensor(places, { dtype });
    const moves = eye(places.length, { dtype }).mul(h);
    const gaps = slopes.map((slope, i) => {
      const move = moves.select(0, i);
      const change = softsign(at.add(move))
        .sub(softsign(at.sub(move)))
        .select(0, i)
        .item();
      return Math.abs(change / (2 * h) - slope);
    });
    return Math.max(...gaps, 1e-13);
  };
  const errors = (dtype: "float32" | "float64") => powers.map((h) => farthest(dtype, h));
  says(`off by ${farthest("float32", 1e-4).toFixed(4)}.`, `${farthest("float64", 1e-4).toFixed(10)}.`);
  return lineChart({
    title: "How wrong nudging is",
    x: { label: "h", scale: "log" },
    y: { label: "error of the slope", scale: "log" },
    series: [
      { name: "float32", x: powers, y: errors("float32") },
      { name: "float64", x: powers, y: errors("float64") },
    ],
  });
}

/** The mean and the spread of the 12,396 training pictures. */
function buffers(): Buffer {
  const pictures = stack([x.mean(0), x.std(0)]).view(2, 28, 28);
  return imagePng(pictures, { scale: 6, columns: 2, range: [0, 1] });
}

/** A digit as it is, standardized, and three times disturbed with the spread 1. */
function noise(): Buffer {
  manualSeed(42);
  const std = x.std(0);
  const digit = x
    .select(0, 0)
    .sub(x.mean(0))
    .div(where(std.eq(0), onesLike(std), std));
  const disturbed = Array.from({ length: 3 }, () => digit.add(randn(784)));
  return imagePng(stack([digit, ...disturbed]).view(4, 28, 28), {
    palette: "diverging",
    scale: 4,
    columns: 4,
    range: [-3, 3],
  });
}

save("softsign.svg", curves());
save("precision.svg", precision());
save("buffers.png", buffers());
save("noise.png", noise());
