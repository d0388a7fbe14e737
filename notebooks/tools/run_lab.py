"""JupyterLab, ended when it has stopped.

After its last word JupyterLab may leave a worker thread waiting for work that never comes; Python would then wait for
that thread for ever, and Ctrl+C would seem to hang. So the process ends as soon as JupyterLab's own clean-up is done.
"""

import atexit
import os
import sys

from jupyterlab.labapp import main

status = 0
try:
    main()
except SystemExit as stop:
    status = stop.code if isinstance(stop.code, int) else 1 if stop.code else 0
atexit._run_exitfuncs()
sys.stdout.flush()
sys.stderr.flush()
os._exit(status)
