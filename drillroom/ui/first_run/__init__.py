"""First run: five short steps, and five seconds that prove the file and not the meter."""
