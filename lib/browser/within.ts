/** What a promise comes to, or, where it takes longer than so many milliseconds, what is done instead. */
export function within<T>(wait: number, first: Promise<T>, instead: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(new Promise((done) => done(instead()))), wait);
    first.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
