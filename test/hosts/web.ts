import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { installed } from './install.ts';
import type { Started } from './launch.ts';
import { settings } from './settings.ts';

/**
 * Serves VS Code for the web, told to run the suite at once. Its extension host is a web worker: no `process`,
 * no disk. The workspace is VS Code's own in-memory file system, empty at first.
 */
export async function startWebHost(started: Started, extension: string, suite: string): Promise<string> {
  const root = await installed('web');
  const mounts = Object.entries({ '/extension/suite': suite, '/extension': extension, '': root }).map(
    ([prefix, folder]) => ({
      prefix,
      serve: sirv(folder, { dev: true, dotfiles: true }),
    }),
  );
  let page = '';
  const server = createServer((request, response) => {
    if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
    const mount = mounts.find(({ prefix }) => request.url!.startsWith(`${prefix}/`))!;
    request.url = request.url!.slice(mount.prefix.length);
    mount.serve(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  started.defer(() => server.closeAllConnections());
  started.defer(() => void server.close());
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await workbench(root, authority);
  return `http://${authority}/`;
}

async function workbench(root: string, authority: string): Promise<string> {
  const uri = (path: string) => ({ $mid: 1, scheme: 'http', authority, path });
  const configuration = {
    folderUri: { $mid: 1, scheme: 'tmp', path: '/workspace' },
    configurationDefaults: settings,
    productConfiguration: {
      webviewContentExternalBaseUrlTemplate: `http://${authority}/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    developmentOptions: {
      extensions: [uri('/extension')],
      extensionTestsPath: uri('/extension/suite/index.cjs'),
      enableSmokeTestDriver: true,
    },
  };
  const builtins = await builtinExtensions(join(root, 'extensions'));
  const html = await readFile(join(root, 'index.html'), 'utf8');
  return html
    .replace('{{WORKBENCH_WEB_CONFIGURATION}}', attribute(configuration))
    .replace('{{WORKBENCH_AUTH_SESSION}}', '')
    .replace(
      '</head>',
      `<meta id="vscode-workbench-builtin-extensions" data-settings="${attribute(builtins)}"></head>`,
    );
}

/** Those of VS Code's own extensions that can run in a browser. */
async function builtinExtensions(folder: string): Promise<object[]> {
  const found = await Promise.all(
    (await readdir(folder)).map(async (extensionPath) => {
      const read = async (name: string) => JSON.parse(await readFile(join(folder, extensionPath, name), 'utf8'));
      const packageJSON = await read('package.json');
      const packageNLS = existsSync(join(folder, extensionPath, 'package.nls.json'))
        ? await read('package.nls.json')
        : undefined;
      return packageJSON.browser || !packageJSON.main ? [{ extensionPath, packageJSON, packageNLS }] : [];
    }),
  );
  return found.flat();
}

function attribute(value: object): string {
  return JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
