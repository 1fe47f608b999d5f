/**
 * A list of tabs of which one is chosen: a click or an arrow key chooses, Tab leads on to the panel
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 * @returns shows which one is chosen
 */
export function tabs(list: HTMLElement, choose: (value: string) => void): (value: string) => void {
  const all = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLButtonElement>('[role="tab"]');
    if (tab) choose(tab.value);
  });
  list.addEventListener('keydown', (event) => {
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextOf(event.key, at, all.length);
    const tab = next === undefined ? undefined : all[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.value);
    tab.focus();
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (value) => {
    for (const tab of all) {
      const isChosen = tab.value === value;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
    }
  };
}

function nextOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
