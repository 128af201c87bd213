// The service worker: keeps a copy of the whole site in the browser. A new build is fetched beside
// the one in use and waits until the reader accepts it, or until all pages are closed.
import type { ToWorker } from '../../../core/offline.ts';
import { answerFile, answerPage } from './answer.ts';
import { stay, tidy } from './generations.ts';
import { activate, install, refill } from './install.ts';
import { manifest } from './manifest.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(install(event)));

worker.addEventListener('activate', (event) => event.waitUntil(activate(event)));

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const { scope } = worker.registration;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  // Parts of files, and the download, are left to the browser.
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (!address.startsWith(scope) || address.startsWith(`${scope}download/`)) return;
  const path = address.slice(scope.length);
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(request, path));
    event.waitUntil(tidy());
  } else event.respondWith(answerFile(request, path, clientId));
});

worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message === 'accept') event.waitUntil(worker.skipWaiting());
  if (message === 'about') event.ports[0]?.postMessage(manifest.copy);
  if (message === 'stays' && event.source) event.waitUntil(stay(event.source.id));
  if (message === 'fill')
    event.waitUntil(refill(event).then((isWhole) => event.ports[0]?.postMessage(isWhole)));
});
