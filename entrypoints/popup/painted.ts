/** Longest that anything waits for the first picture, in milliseconds: a page that nobody sees has none. */
const PATIENCE = 400;

/** Comes to pass when this page is seen for the first time, or was before. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
    setTimeout(done, PATIENCE);
  });
}
