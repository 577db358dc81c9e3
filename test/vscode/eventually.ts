/** Waiting in tests inside VS Code. */

/** Asks `probe` again until it has an answer, for 20 seconds: VS Code says of few things that they are ready. */
export async function eventually<T>(probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It did not come within 20 seconds: ${probe}`);
}
