"""What every part needs and no part owns: settings, errors, the database, ids, field kinds, paging."""
