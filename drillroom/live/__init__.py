"""What happens while recording: the drill's clock. Pure; it may skip, it never holds recording back."""
