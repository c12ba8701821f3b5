"""Privacy: what is stored on this computer, and what left it when."""
