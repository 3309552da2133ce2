#!/usr/bin/env node
'use strict';
const [command = 'help'] = process.argv.slice(2);
const { main, didAll, keep } = require('./cli/compiled.cjs').load(command.replace(/[^a-z]/g, ''));
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  if (code !== 2 && didAll()) keep();
});
