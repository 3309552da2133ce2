'use strict';
require('./compiled.cjs').load('thread').work();
