/** Runs `end` when the signal aborts, or at once if it has already: an abort is not announced twice. */
export const onAbort = (signal: AbortSignal, end: () => void): void => {
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
};
