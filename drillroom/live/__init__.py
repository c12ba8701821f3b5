"""What happens while recording: the drill's clock. Pure; it never holds recording back."""
