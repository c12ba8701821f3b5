"""Opening the library: several jobs of one window, and several programs, do it at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.storage.database import open_database

AT_ONCE = 6
ROUNDS = 30


def test_jobs_that_open_a_new_data_folder_at_once_all_get_its_library(tmp_path: Path):
    together = Barrier(AT_ONCE)

    def opened(home: Home) -> str:
        together.wait()
        db = open_database(home, SystemClock())
        try:
            return str(db.execute("PRAGMA journal_mode").fetchone()[0])
        finally:
            db.conn.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for number in range(ROUNDS):
            root = tmp_path / str(number)
            root.mkdir()
            assert list(pool.map(opened, [Home(root)] * AT_ONCE)) == ["wal"] * AT_ONCE
