"""Camera and microphone to a file. Threads, no Qt, no SQL."""
