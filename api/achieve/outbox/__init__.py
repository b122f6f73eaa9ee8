"""Events: recorded by services, buffered, and numbered and written as the last statement before the commit."""
