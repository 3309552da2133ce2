#!/usr/bin/env node
'use strict';
// Compiled code is kept between runs where Node can (from 22.8 on): half of the time to start is compiling.
require('node:module').enableCompileCache?.();
require('./cli/main.cjs')
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
