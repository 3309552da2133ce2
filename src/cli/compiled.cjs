'use strict';
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { dirname, join } = require('node:path');
const vm = require('node:vm');

/**
 * Runs the bundle beside this file as Node would, and gives what it exports; `keep` is to be called when the work is
 * done. Nearly half of the time of a short run is compiling, so that what was compiled is kept beside Node's own compile cache
 * (from 22.8 on, and where it is not turned off). Node's keeps a module as it is first read, before any of its
 * functions has run; this keeps all that the work needed.
 */
exports.load = function load(work) {
  const file = join(__dirname, 'main.cjs');
  nodeModule.enableCompileCache?.();
  const folder = nodeModule.getCompileCacheDir?.();
  if (!folder) return { ...require(file), keep() {} };

  // The build writes nothing but ASCII.
  const source = readFileSync(file, 'latin1');
  // The version tells releases apart, whose files all have the same date; the date, one build from another.
  const kept = join(folder, `postmortem-${work}-${VERSION}-${source.length}-${statSync(file).mtimeMs}`);
  const script = new vm.Script(nodeModule.wrap(source), { filename: file, cachedData: contentOf(kept) });
  // False where there was something and it could be used.
  const isNew = script.cachedDataRejected !== false;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  const keep = () => {
    if (!isNew) return;
    try {
      // Another run may read it at this moment.
      const draft = `${kept}-${process.pid}`;
      writeFileSync(draft, script.createCachedData());
      renameSync(draft, kept);
    } catch {
      // A folder that cannot be written only costs time.
    }
  };
  return { ...module.exports, keep };
};

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
