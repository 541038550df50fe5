/** Longest that anything waits for the first picture, in milliseconds: a page that nobody sees has none. */
const PATIENCE = 400;

/** Comes to pass when this page is seen for the first time, or was before. */
export const painted = new Promise<void>((done) => {
  new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
  setTimeout(done, PATIENCE);
});
