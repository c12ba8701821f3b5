"""Lists and opens microphones of PortAudio in a process of its own: one command a line.

`list` prints the names as JSON, `open NAME` and `close` print "ok". PortAudio reads ALSA's
configuration, so that the microphones can be stand-ins in `$HOME/.asoundrc`.
"""

import json
import sys

from drillroom.capture.devices import list_microphones, open_microphone


def main() -> None:
    """Do what each line says."""
    microphone = None
    for line in sys.stdin:
        word, _, name = line.strip().partition(" ")
        answer = "ok"
        if word == "list":
            answer = json.dumps([found.id for found in list_microphones()])
        elif word == "open":
            microphone = open_microphone(name)
            microphone.start(lambda _samples: None)
        elif microphone is not None:
            microphone.stop()
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
