/**
 * Single operations on the engine.
 */
import { F, manualSeed, nn, optim, randn, type Tensor } from "../../solutions/engine/index.ts";
import { answer } from "../answer.ts";

manualSeed(1);
const x = randn(256, 784);
const positive = x.abs();
const row = randn(784);
const column = randn(256, 1);
const learnt = randn(256, 784).requiresGrad_();
const upstream = randn(256, 784);
const images = randn(64, 5, 28, 28);
const pictures = randn(64, 1, 28, 28);
const [weight, bias] = [randn(5, 1, 3, 3).requiresGrad_(), randn(5).requiresGrad_()];
const leaf = randn(64, 5, 28, 28).requiresGrad_();
const [onImages, onPooled] = [randn(64, 5, 28, 28), randn(64, 5, 14, 14)];
const [big, other] = [randn(512, 512), randn(512, 512)];
const [narrow, wide] = [randn(784, 30), randn(256, 30)];
const norm = new nn.BatchNorm2d(5);
const parameter = randn(200_000).requiresGrad_();
parameter.grad = randn(200_000);
const adam = new optim.Adam([parameter]);
const momentum = new optim.SGD([parameter], { lr: 0, momentum: 0.9 });

/** Forward and backward; what arrives is thrown away. */
function andGradients(result: Tensor, upstream: Tensor, ...leaves: readonly Tensor[]): void {
  result.backward(upstream);
  for (const one of leaves) one.grad = null;
}

await answer({
  exp: () => x.exp(),
  log: () => positive.log(),
  sigmoid: () => x.sigmoid(),
  tanh: () => x.tanh(),
  sqrt: () => positive.sqrt(),
  add: () => x.add(x),
  "add row": () => x.add(row),
  "add column": () => x.add(column),
  softmax: () => x.softmax(1),
  "log softmax": () => x.logSoftmax(1),
  "softmax and gradient": () => andGradients(learnt.softmax(1), upstream, learnt),
  "sum over rows": () => x.sum(0),
  "sum over columns": () => x.sum(1),
  sum: () => x.sum(),
  "max over columns": () => x.max(1),
  "images: sum over batch": () => images.sum(0),
  "images: sum per channel": () => images.sum([0, 2, 3]),
  "images: permute and copy": () => images.permute(0, 2, 3, 1).contiguous(),
  "matmul 512^3": () => big.matmul(other),
  "matmul 256x784x30": () => x.matmul(narrow),
  "matmul 784x256x30": () => x.t().matmul(wide),
  "conv 1-5": () => F.conv2d(pictures, weight.detach(), bias.detach(), { padding: 1 }),
  "conv 1-5 and gradients": () =>
    andGradients(F.conv2d(pictures, weight, bias, { padding: 1 }), onImages, weight, bias),
  "max pool": () => F.maxPool2d(images, 2),
  "max pool and gradient": () => andGradients(F.maxPool2d(leaf, 2), onPooled, leaf),
  "batch norm": () => norm(images).detach(),
  "batch norm and gradients": () => andGradients(norm(leaf), onImages, leaf, ...norm.parameters()),
  "Adam step": () => adam.step(),
  "momentum step": () => momentum.step(),
});
