"""PyTorch on one thread.

Its best form here: batches are views of one tensor (no DataLoader), and the update is written by hand.
"""
import json
import os
import resource
import sys
import time

import torch

task = json.loads(sys.argv[1])
torch.set_num_threads(1)
clock = time.process_time if os.environ.get("BENCH_CLOCK") == "cpu" else time.perf_counter  # see clock.ts
PIXELS, GROUPS = 784, (6131, 6265, 1010, 1028)

with open(task["digits"], "rb") as file:
    pixels = torch.frombuffer(bytearray(file.read()), dtype=torch.uint8)
x = pixels.view(-1, PIXELS).float() / 255
threes, sevens, valid_threes, valid_sevens = GROUPS


def batches(begin, threes, sevens):
    """The images from `begin` on with their labels, in batches."""
    count = threes + sevens
    y = torch.cat([torch.ones(threes, 1), torch.zeros(sevens, 1)])
    return list(zip(x[begin : begin + count].split(task["batchSize"]), y.split(task["batchSize"])))


train = batches(0, threes, sevens)
valid = batches(threes + sevens, valid_threes, valid_sevens)

torch.manual_seed(42)
if task["hidden"] == 0:
    model = torch.nn.Linear(PIXELS, 1)
else:
    hidden = torch.nn.Linear(PIXELS, task["hidden"])
    model = torch.nn.Sequential(hidden, torch.nn.ReLU(), torch.nn.Linear(task["hidden"], 1))
parameters = list(model.parameters())


def loss_of(predictions, targets):
    threeness = predictions.sigmoid()
    return torch.where(targets == 1, 1 - threeness, threeness).mean()


@torch.no_grad()
def step():
    for parameter in parameters:
        parameter.sub_(parameter.grad, alpha=task["learningRate"])
        parameter.grad = None


@torch.no_grad()
def validate():
    accuracies = [((model(x) > 0) == (y == 1)).float().mean() for x, y in valid]
    return torch.stack(accuracies).mean().item()


accuracy = 0.0
start = clock()
for _ in range(task["epochs"]):
    for xb, yb in train:
        loss_of(model(xb), yb).backward()
        step()
    accuracy = validate()
seconds = clock() - start

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KB; bytes on macOS
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
print(json.dumps({"seconds": seconds, "accuracy": accuracy, "peakMegabytes": peak / unit}))
