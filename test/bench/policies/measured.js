/** The time at which the next frame has been painted: a message that is sent from a frame arrives after it. */
export function afterPaint() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

/** Gives the bench what a page measured, and a way to type into its filter: answers with milliseconds. */
export function expose({ painted, complete, input }) {
  const filter = async (query) => {
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input'));
    return (await afterPaint()) - start;
  };
  window.measured = { painted, complete, filter };
}
