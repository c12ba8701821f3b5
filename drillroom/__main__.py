"""`python -m drillroom` is the command `drillroom`."""

from drillroom.cli import main

if __name__ == "__main__":
    main()
