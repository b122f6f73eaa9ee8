"""What learners have shown: evidence of learning and of habits of work, append-only, corrected by superseding."""
