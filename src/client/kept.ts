const places = document.querySelectorAll<HTMLElement>('[data-kept]');

/** Only a kept copy, and the pages about keeping, have something to tell. */
if (places[0]) void import('./keep/start.ts').then(({ startKept }) => startKept(places));
