// Keeps the standalone page for use offline.
// Decisions behind it: docs/decisions/0002-service-worker.md.

// `cargo xtask build` defines two constants (esbuild's --define):
// FILES maps the address of each file, relative to this one, to the SHA-256 of its content (in the form of
// an integrity attribute); CACHE is a name with the hash of that list, so each build has its own cache.

const scope = new URL(self.registration.scope);
const home = new URL('index.html', scope).href;

self.addEventListener('install', (event) => {
  // Each file is fetched past the browser's HTTP cache and checked against its hash: a mix of two builds
  // (during an upload) is refused, and tried again next time.
  // No skipWaiting: a check that is under way ends with the version it began with.
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(Object.entries(FILES).map(([path, integrity]) =>
      new Request(new URL(path, scope), { integrity, cache: 'no-cache', credentials: 'same-origin' })));
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    // Only ours: other programs on the same site keep theirs.
    const old = (await caches.keys()).filter((name) => name.startsWith('leg-triage-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  })());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  if (request.mode === 'navigate') {
    // The app's own address, with any query; other pages in the folder (the demo) are left alone.
    if (url.pathname === scope.pathname || url.pathname === new URL(home).pathname) {
      event.respondWith(fromCache(home, request));
    }
    return;
  }
  const path = url.pathname.startsWith(scope.pathname) ? url.pathname.slice(scope.pathname.length) : '';
  if (Object.hasOwn(FILES, path)) event.respondWith(forPage(event, url));
});

/** A file for one of our own pages comes from the cache; for anyone else's, from the network. */
async function forPage(event, url) {
  const page = await self.clients.get(event.clientId);
  const from = page && new URL(page.url);
  const own = !from || from.pathname === scope.pathname || from.pathname === new URL(home).pathname;
  return own ? fromCache(url.origin + url.pathname, event.request) : fetch(event.request);
}

async function fromCache(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}
