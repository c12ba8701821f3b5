"""The shared folder as files and folders: opened without links, written whole or not at all."""
