"""What the tests leave alone here: the files that need Sphinx. The pages and the examples are run."""
# pytest loads this file by itself; it is part of no package

collect_ignore = ["_ext", "conf.py"]
