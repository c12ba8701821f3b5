"""What was practised: takes, timelines, marks, reviews, measures. Pure values and rules."""
