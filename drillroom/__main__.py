"""`python -m drillroom` is the command `drillroom`, or the limited child that reads media."""

import sys

from drillroom.capture.foreign.child import WORD, run_child

if __name__ == "__main__":
    if sys.argv[1:2] == [WORD]:
        run_child()
    else:
        from drillroom.cli import main

        main()
