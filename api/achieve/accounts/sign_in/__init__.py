"""The sign-in page of this service: sessions of browsers, the lock-out, the pages."""
