/**
 * The engine on the image nets, as somebody who uses it would write it.
 */
import { loadSample } from "../../data/index.ts";
import { cat, F, full, manualSeed, optim, tensor } from "../../solutions/engine/index.ts";
import { batchOrder, readImageAssignment, train } from "../imageTasks.ts";
import { ResNet18, smallConvNet } from "../nets.ts";

const assignment = readImageAssignment();
const { net, batchSize, learningRate } = assignment;

const { threes, sevens } = (await loadSample()).train;
const x = cat([threes, sevens]).view(-1, 1, 28, 28);
const y = cat([full([threes.shape[0]!], 3), full([sevens.shape[0]!], 7)]).to("int64");
const batches = batchOrder(x.shape[0]!, batchSize).map((places) => tensor(places, { dtype: "int64" }));

manualSeed(42);
const model = net === "small" ? smallConvNet() : new ResNet18();
const optimizer =
  net === "small"
    ? new optim.Adam(model.parameters(), { lr: learningRate })
    : new optim.SGD(model.parameters(), { lr: learningRate });

await train(assignment, batches.length, (b) => {
  const places = batches[b]!;
  const loss = F.crossEntropy(model(x.indexSelect(0, places)), y.indexSelect(0, places));
  loss.backward();
  optimizer.step();
  optimizer.zeroGrad();
  return loss.item();
});
