// Starts the service worker while the popup itself still loads: it needs about as long. Waits for nothing.
(globalThis.browser ?? globalThis.chrome).runtime.connect({ name: 'wake' });
