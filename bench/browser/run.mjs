// Times the work inside WebAssembly in headless Chromium, beside two other rule engines, in one run:
//
//   node bench/browser/run.mjs            the table
//   node bench/browser/run.mjs --grown    also with 10 and 100 times the knowledge
//
// Builds what it needs. Tools, the browser's driver and the other engines lie in the project's cache
// (xtask/src/tools.rs), never in the checkout: run `cargo xtask test build` once before.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const CACHE =
  process.env.LEG_TRIAGE_CACHE || (process.env.XDG_CACHE_HOME && join(process.env.XDG_CACHE_HOME, 'leg-triage')) || join(homedir(), '.cache/leg-triage');
const TARGET = process.env.CARGO_TARGET_DIR || join(ROOT, 'target');
const WORK = join(TARGET, 'bench-browser');

const run = (program, words, cwd = ROOT) => execFileSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
const lock = (folder) => createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex').slice(0, 10);

/** The packages of the browser tests: Playwright, esbuild, wasm-opt. */
const tests = join(CACHE, `npm-${lock(join(ROOT, 'tests/browser'))}`);
if (!existsSync(tests)) throw new Error(`${tests} is missing: run cargo xtask test build once`);
const require = createRequire(`${tests}/`);

const others = installOthers();
prepare();
const server = await serve();
const result = await measure();
server.close();
print(result);

/** `npm ci` into the cache; --force because one package calls itself fit for the wasm32 processor only. */
function installOthers() {
  const folder = join(CACHE, `bench-npm-${lock(HERE)}`);
  if (existsSync(folder)) return folder;
  const temporary = `${folder}.tmp-${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(HERE, name), join(temporary, name));
  run('npm', ['ci', '--force', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], temporary);
  renameSync(temporary, folder);
  return folder;
}

/** The module as the widget's is made: the same profile, the same wasm-opt. */
function prepare() {
  mkdirSync(WORK, { recursive: true });
  const cargo = ['--quiet', '--release', '--package', 'leg-triage-bench', '--bin', 'leg-triage-bench'];
  run('cargo', ['run', ...cargo, '--', WORK]);
  run('cargo', ['build', ...cargo, '--target', 'wasm32-unknown-unknown']);
  const version = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8').match(/^wasm-bindgen = "=(.*)"/m)[1];
  const module = join(TARGET, 'wasm32-unknown-unknown/release/leg-triage-bench.wasm');
  run(join(CACHE, `tools/wasm-bindgen-${version}/bin/wasm-bindgen`), ['--target', 'web', '--no-typescript', '--out-dir', WORK, '--out-name', 'work', module]);
  // As xtask calls it: the quoted words of its two lists.
  const source = readFileSync(join(ROOT, 'xtask/src/dist.rs'), 'utf8');
  const options = [...source.matchAll(/const WASM_[A-Z]+: \[&str; \d+\] = \[(.*?)\];/gs)].flatMap(([, list]) =>
    [...list.replace(/\/\/.*$/gm, '').matchAll(/"([^"]+)"/g)].map(([, word]) => word),
  );
  const small = join(WORK, 'work_bg.wasm');
  run('node', [join(tests, 'node_modules/binaryen/bin/wasm-opt'), ...options, small, '-o', small]);
  const esbuild = require('esbuild');
  const bundle = { bundle: true, format: 'esm', minify: true, target: 'es2022', logLevel: 'error', nodePaths: [join(others, 'node_modules')], absWorkingDir: others };
  const zen = join(others, 'node_modules/@gorules/zen-engine-wasm32-wasi');
  esbuild.buildSync({ ...bundle, entryPoints: [join(HERE, 'page.js')], outfile: join(WORK, 'page.js'), external: ['./work.js', './zen.js', './json-rules-engine.js'] });
  esbuild.buildSync({ ...bundle, entryPoints: [join(zen, 'zen-engine.wasi-browser.js')], outfile: join(WORK, 'zen.js') });
  esbuild.buildSync({ ...bundle, entryPoints: [join(zen, 'wasi-worker-browser.mjs')], outfile: join(WORK, '@gorules/zen-engine-wasm32-wasi/wasi-worker-browser.mjs') });
  esbuild.buildSync({ ...bundle, entryPoints: [join(others, 'node_modules/json-rules-engine')], outfile: join(WORK, 'json-rules-engine.js') });
  for (const name of readdirSync(zen)) if (name.endsWith('.wasm')) cpSync(join(zen, name), join(WORK, name));
}

/** Cross-origin isolated: Zen's module wants shared memory, and the clock is finer then. */
function serve() {
  const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    try {
      const body = name === '/' ? '<!doctype html><title>bench</title>' : readFileSync(join(WORK, name));
      response.writeHead(200, { ...headers, 'Content-Type': types[extname(name)] ?? (name === '/' ? 'text/html' : 'application/octet-stream') }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function measure() {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    page.on('console', (message) => process.env.VERBOSE && console.error(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = await page.evaluate(async (grown) => (await import('/page.js')).all(grown), process.argv.includes('--grown'));
    return { version: browser.version(), ...result };
  } finally {
    await browser.close();
  }
}

function print({ version, isolated, sets, choices, rows, wrong, grown, failed }) {
  console.log(`Chromium ${version}, headless${isolated ? ', cross-origin isolated' : ''}; ${sets} consultations, ${choices} choices`);
  const time = (ms) => (ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(2)} ms`);
  const ours = rows.find(({ name }) => name.startsWith('leg-triage: which rules fire'))?.quiet;
  for (const { name, quiet, median, p95, worst, compared } of rows) {
    const ratio = compared ? `  ${(quiet / ours).toFixed(0)} times ours` : '';
    console.log(`${name.padEnd(52)} undisturbed ${time(quiet).padStart(9)}  median ${time(median).padStart(9)}  95 % ${time(p95).padStart(9)}  worst ${time(worst).padStart(9)}${ratio}`);
  }
  for (const { name, times, answered, ms } of grown) console.log(`${name}, ${times}x, ${answered} answered: ${time(ms)}`);
  for (const words of failed) console.log(`not run: ${words}`);
  for (const [name, count] of Object.entries(wrong)) console.log(`${name}: ${count} of ${sets} consultations fire other rules than ours`);
  const size = (names) => names.map((name) => join(WORK, name)).reduce(([raw, small], file) => [raw + statSync(file).size, small + brotliCompressSync(readFileSync(file)).length], [0, 0]);
  for (const [name, files] of [
    ['json-rules-engine', ['json-rules-engine.js']],
    ['zen-engine', ['zen.js', '@gorules/zen-engine-wasm32-wasi/wasi-worker-browser.mjs', 'zen-engine.wasm32-wasi.wasm']],
  ]) {
    const [raw, small] = size(files);
    console.log(`${name}: ${(raw / 1000).toFixed(0)} kB, ${(small / 1000).toFixed(0)} kB after brotli`);
  }
  if (Object.values(wrong).some((count) => count > 0)) process.exitCode = 1;
}
