"""PyTorch on the image nets, on one thread."""
import json
import os
import resource
import sys
import time

import torch
from torch import nn

task = json.loads(sys.argv[1])
torch.set_num_threads(1)
clock = time.process_time if os.environ.get("BENCH_CLOCK") == "cpu" else time.perf_counter  # see clock.ts
PIXELS = 784

with open(task["digits"], "rb") as file:
    numbers = torch.frombuffer(bytearray(file.read()), dtype=torch.uint8)
COUNT = len(numbers) // (PIXELS + 1)
x = numbers[:COUNT * PIXELS].float().div(255).view(-1, 1, 28, 28)
y = numbers[COUNT * PIXELS:].long()
batches = (torch.arange(COUNT) * 7919 % COUNT).split(task["batchSize"])


def conv3x3(before, after, stride=1):
    return nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False)


class Block(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.conv1, self.bn1 = conv3x3(before, after, stride), nn.BatchNorm2d(after)
        self.conv2, self.bn2 = conv3x3(after, after), nn.BatchNorm2d(after)
        self.downsample = None
        if stride != 1 or before != after:
            self.downsample = nn.Sequential(nn.Conv2d(before, after, 1, stride=stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        inner = self.bn1(self.conv1(x)).relu()
        around = x if self.downsample is None else self.downsample(x)
        return (self.bn2(self.conv2(inner)) + around).relu()


class ResNet18(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False), nn.BatchNorm2d(64)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        blocks, before = [], 64
        for stage, channels in enumerate([64, 128, 256, 512]):
            blocks += [Block(before, channels, 1 if stage == 0 else 2), Block(channels, channels, 1)]
            before = channels
        self.layers = nn.Sequential(*blocks)
        self.fc = nn.Linear(512, 10)

    def forward(self, x):
        features = self.layers(self.maxpool(self.bn1(self.conv1(x)).relu()))
        return self.fc(features.mean((2, 3)))


torch.manual_seed(42)
if task["net"] == "small":
    model = nn.Sequential(
        nn.Conv2d(1, 5, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(5, 10, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(490, 10),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=task["learningRate"])
else:
    model = ResNet18()
    optimizer = torch.optim.SGD(model.parameters(), lr=task["learningRate"])


def step(places):
    optimizer.zero_grad(set_to_none=True)
    loss = nn.functional.cross_entropy(model(x[places]), y[places])
    loss.backward()
    optimizer.step()
    return loss.item()


end = len(batches) if task["steps"] == 0 else task["before"] + task["steps"]
start = clock()
for b in range(end):
    if b == task["before"]:
        start = clock()
    loss = step(batches[b])
seconds = clock() - start

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KB; bytes on macOS
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
print(json.dumps({"seconds": seconds / max(task["steps"], 1), "loss": loss, "peakMegabytes": peak / unit}))
