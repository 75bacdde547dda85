/** Presses of Shift further apart than this, in milliseconds, do not count together. */
const PAUSE = 1500;
const PRESSES = 3;

/**
 * Blanks the page at once, since the next one may be slow, and takes its place in the tab, so that
 * the back button does not lead here. The link itself works without this script.
 */
function leave(address: string): void {
  document.documentElement.hidden = true;
  location.replace(address);
}

const link = document.querySelector<HTMLAnchorElement>('a.leave');
let presses: number[] = [];

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(link.href);
});

addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (key !== 'Shift') presses = [];
  else if (!repeat) presses = [...presses.filter((time) => timeStamp - time < PAUSE), timeStamp];
  if (presses.length >= PRESSES && link) leave(link.href);
});

// A browser may keep the blanked page and show it again when the reader comes back by themselves.
addEventListener('pageshow', () => {
  document.documentElement.hidden = false;
});
