"""Policies: what the documents say, as typed data in the order of each document."""
