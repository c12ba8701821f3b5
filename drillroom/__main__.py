"""`python -m drillroom` is the command `drillroom`, or one of the two children that it starts."""

import sys

if __name__ == "__main__":
    match sys.argv[1:2]:
        case ["--media-child"]:
            from drillroom.capture.foreign.child import run_child

            run_child()
        case ["--courier-child"]:
            from drillroom.sync.child import run_child

            run_child()
        case _:
            from drillroom.cli import main

            main()
