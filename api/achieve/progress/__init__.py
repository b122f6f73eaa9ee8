"""Progress: what a learner has mastered, decided by a policy from the evidence, with the reasons."""
