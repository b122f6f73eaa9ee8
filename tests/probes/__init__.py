"""Thousands of questions that nobody may get an answer to, and what each answer must not hold."""
