/** Waits; a signal ends the wait, which then throws the signal's reason. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
  return unlessAborted(passed, signal).finally(() => clearTimeout(timer));
}

/** What an action gives; a signal ends the waiting for it, which then throws the signal's reason. */
export function unlessAborted<Result>(action: () => Result | Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    const started = new Promise<Result>((start) => start(action())); // also has what the action throws at once
    void started.then(resolve, reject).finally(() => signal?.removeEventListener("abort", stop));
  });
}
