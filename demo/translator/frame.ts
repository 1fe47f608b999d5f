import type { Stage } from './stage.js';

/** The stage inside a frame, once its script has come. */
export function stageOf(frame: HTMLIFrameElement): Promise<Stage> {
  return new Promise((resolve) => {
    const look = (): void => {
      const stage = frame.contentWindow?.translatorStage;
      if (stage) resolve(stage);
    };
    frame.addEventListener('translator-stage', look);
    look();
  });
}

/** What is done on a stage takes no focus from who works beside it. */
export async function keepingFocus<T>(
  frame: HTMLIFrameElement,
  work: () => Promise<T>,
): Promise<T> {
  const before = document.activeElement;
  const result = await work();
  const isTaken = document.activeElement === frame && before !== frame;
  if (isTaken && before instanceof HTMLElement) before.focus({ preventScroll: true });
  return result;
}
