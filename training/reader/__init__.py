"""Train the reading model: data, network, scripts; see `training/README.md`."""
