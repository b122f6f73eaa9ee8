"""What is known of a person: the register of it, its export, and its erasure."""
