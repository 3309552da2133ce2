'use strict';
require('node:module').enableCompileCache?.();
require('./main.cjs').work();
