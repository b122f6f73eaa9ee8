"""What is due in plans, as calendars: of a plan, and of a person, also at secret addresses for calendar programs."""
