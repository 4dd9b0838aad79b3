"""``python -m geo``: the atlas without a browser."""

from geo.cli.main import run

if __name__ == "__main__":
    run()
