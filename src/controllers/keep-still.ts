/**
 * Leaves the focus in the last field while the button that sends is pressed. What is shown or hidden when a field
 * is left would move the button away under the mouse, and the click would be lost.
 */
export function keepStill(root: Pick<Node, 'addEventListener'>): void {
  root.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[type=submit]')) event.preventDefault();
  });
}
