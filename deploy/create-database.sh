#!/bin/sh
# Makes the owner of the service's database, who is no superuser, and the database.
set -eu
psql --username=postgres --no-psqlrc --set=ON_ERROR_STOP=1 --set=password="$DATABASE_PASSWORD" <<'SQL'
create role achieve login createrole password :'password';
create database achieve owner achieve;
SQL
