"""The cases that are recorded from PyTorch, one module per family."""
