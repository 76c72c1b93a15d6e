// A static server on the loopback address that serves the finished dist/ under the strictest content
// security policy that the widget has to run under.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param {object} options
 * @param {string} options.folder what is served
 * @param {string} [options.policy] another content security policy
 * @param {RegExp} [options.missing] paths that answer 404, as after a broken upload
 * @param {Record<string, string>} [options.pages] further pages, by path
 * @param {boolean} [options.small] compressed, as most servers send files; for measuring time
 * @param {Record<string, string>} [options.headers] further headers of every answer
 * @returns where it listens (`url`, with a slash at the end), what was asked for (`asked`), `close()`
 */
export async function serve({ folder, policy = POLICY, missing, pages = {}, small = false, headers: further = {} }) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const name = { '/': '/index.html', '/demo': '/demo.html' }[pathname] ?? normalize(decodeURIComponent(pathname));
    const type = TYPES[extname(pages[pathname] ? pathname : name)] ?? TYPES['.html'];
    const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', ...further };
    try {
      if (missing?.test(pathname)) throw new Error('missing on purpose');
      const body = pages[pathname] ?? (await readFile(join(folder, name)));
      const encoding = small && type.includes('charset') ? { 'Content-Encoding': 'br' } : {};
      response.writeHead(200, { ...headers, ...encoding, 'Content-Type': type });
      response.end(small && type.includes('charset') ? brotliCompressSync(body) : body);
    } catch {
      response.writeHead(404, headers).end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
