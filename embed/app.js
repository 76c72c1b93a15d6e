// Boots the standalone page: the element, and the worker that keeps it for offline use.

// The first screen is already part of the page. A press on its button is noted from the start; what the
// program needs is fetched only once that screen has been painted.
const host = document.querySelector('leg-triage');
host.shadowRoot?.addEventListener('click', ({ target }) => {
  if (target.closest('.primary')) host.dataset.pressed = '';
});
const painted = new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 1000); // a hidden window never gets a frame
});
painted.then(() => import('./leg-triage.js'));

// `cargo xtask build` adds this element to the finished page. It is missing under `trunk serve`, where a
// worker would keep serving yesterday's build.
const worker = document.querySelector('meta[name="leg-triage-worker"]')?.content;

if (worker && 'serviceWorker' in navigator && /^https?:$/.test(location.protocol)) {
  // Under Trusted Types a worker's address is a sink: this policy lets exactly this one through.
  const policy = globalThis.trustedTypes?.createPolicy('leg-triage-worker', {
    createScriptURL: (address) => {
      if (address !== worker) throw new TypeError('not the worker of this page');
      return address;
    },
  });
  // Offline use is an extra: where it is refused (a private window, a policy), the check works without it.
  navigator.serviceWorker
    .register(policy ? policy.createScriptURL(worker) : worker)
    .catch((error) => console.info('leg-triage: no offline use here:', error.message));
}
